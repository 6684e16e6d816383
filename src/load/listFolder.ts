import type { Entry } from './fileTree.ts';
import type { Loading } from './loading.ts';
import { reportInto, START } from './report.ts';

/** The entries of a folder of the dataset, by name; none, with a report, where it cannot be listed. */
export async function listFolder(
  { tree, problems, unread }: Loading,
  path: string,
): Promise<ReadonlyMap<string, Entry>> {
  try {
    return new Map((await tree.list(path)).map((entry) => [entry.name, entry]));
  } catch {
    const message = 'The folder cannot be read.';
    reportInto(problems, path)(START, { rule: 'unreadable-folder', message });
    unread.push(path);
    return new Map();
  }
}
