import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry, FileTree } from './fileTree.ts';

/** The files in a folder on disk. Symbolic links are followed, also out of the folder. */
export function diskTree(folder: string): FileTree {
  return {
    async list(path) {
      const names = await readdir(join(folder, path));
      return Promise.all(names.sort().map((name) => entryOf(join(folder, path, name), name)));
    },
    read: (path) => readFile(join(folder, path)),
  };
}

async function entryOf(path: string, name: string): Promise<Entry> {
  try {
    const stats = await stat(path);
    const type = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    return { name, type, bytes: stats.isFile() ? stats.size : 0 };
  } catch {
    return { name, type: 'other', bytes: 0 };
  }
}
