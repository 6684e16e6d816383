import type { Entry, FileTree } from './fileTree.ts';

/** The files of a dataset in memory, by path: for tests and for data that is not on disk. Text is read as UTF-8. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>): FileTree {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)] as const));
  return {
    list: async (folder) =>
      [...entriesOf(contents, folder).values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    async read(path) {
      const bytes = contents.get(path);
      if (bytes === undefined) throw new Error(`There is no file "${path}".`);
      return bytes;
    },
  };
}

function entriesOf(contents: ReadonlyMap<string, Uint8Array>, folder: string): Map<string, Entry> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, Entry>();
  for (const [path, bytes] of contents) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...deeper] = path.slice(prefix.length).split('/');
    const type = deeper.length > 0 ? 'folder' : 'file';
    entries.set(name, { name, type, bytes: type === 'file' ? bytes.length : 0 });
  }
  if (entries.size === 0) throw new Error(`There is no folder "${folder}".`);
  return entries;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
