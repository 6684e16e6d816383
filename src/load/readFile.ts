import type { Entry } from './fileTree.ts';
import type { Loading } from './loading.ts';
import { reportInto, START } from './report.ts';

const MEGABYTE = 1024 * 1024;

/** The largest files that are read. YAML takes long and is for people; bulk data is NDJSON. */
export const LARGEST = { yaml: 4 * MEGABYTE, ndjson: 1024 * MEGABYTE } as const;

/** The bytes of a file; undefined, with a report, for what is no file, too large or unreadable. */
export async function readFile(
  { tree, problems, unread }: Loading,
  path: string,
  { entry, largest }: { entry: Entry; largest: number },
): Promise<Uint8Array | undefined> {
  const refuse = (rule: string, message: string): undefined => {
    reportInto(problems, path)(START, { rule, message });
    unread.push(path);
  };
  if (entry.type === 'folder')
    return refuse('not-a-file', `"${entry.name}" must be a file, but is a folder.`);
  if (entry.type === 'other') return refuse('unreadable-file', `The file "${entry.name}" cannot be read.`);
  if (entry.bytes > largest) return refuse('large-file', tooLarge(entry, largest));
  try {
    return await tree.read(path);
  } catch {
    return refuse('unreadable-file', `The file "${entry.name}" cannot be read.`);
  }
}

function tooLarge({ name, bytes }: Entry, largest: number): string {
  const size = (bytes / MEGABYTE).toFixed(1);
  const advice = largest === LARGEST.yaml ? '; move bulk data to "claims.ndjson"' : '';
  return `The file "${name}" has ${size} MB; at most ${largest / MEGABYTE} MB are read${advice}.`;
}
