import { diskTree } from '../load/diskTree.ts';
import type { Entry, FileTree } from '../load/fileTree.ts';
import type { PlannedFile } from './plannedFiles.ts';

/** A folder on disk as it would be with some files written and others taken away. */
export function overlayTree(folder: string, files: readonly PlannedFile[]): FileTree {
  const disk = diskTree(folder);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return {
    list: async (path) => {
      const entries = new Map<string, Entry>();
      const planned = [...contents.keys()].filter((file) => file.startsWith(path === '' ? '' : `${path}/`));
      const known = await disk.list(path).catch((error: unknown) => {
        if (planned.length === 0) throw error;
        return [];
      });
      for (const entry of known) entries.set(entry.name, entry);
      for (const file of planned) {
        const [name = '', ...deeper] = file.slice(path === '' ? 0 : path.length + 1).split('/');
        const content = contents.get(file);
        if (deeper.length > 0) entries.set(name, { name, type: 'folder', bytes: 0 });
        else if (content === undefined) entries.delete(name);
        else entries.set(name, { name, type: 'file', bytes: content.length });
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read: async (path) => contents.get(path) ?? disk.read(path),
  };
}
