/** What stands in a folder. `other` is what is neither file nor folder, or cannot be looked at. */
export interface Entry {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'other';
  /** Size of a file in bytes, else 0. */
  readonly bytes: number;
}

/** The files that a dataset is read from. Paths are relative, with `/`; the empty path is the data folder. */
export interface FileTree {
  /** The entries of a folder in the order of their names; throws where there is no such folder. */
  list(path: string): Promise<readonly Entry[]>;
  /** The bytes of a file; throws where it cannot be read. */
  read(path: string): Promise<Uint8Array>;
}
