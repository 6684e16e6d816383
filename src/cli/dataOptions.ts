/** Options of every command that reads the dataset. */
export interface DataOptions {
  /** Folder of the dataset. */
  readonly data: string;
  /** Folder of attached texts. */
  readonly texts: string;
  /** A saved build to open in place of the dataset. */
  readonly snapshot?: string | undefined;
}
