import { didYouMean } from '../problems/didYouMean.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { warningAt } from '../problems/problemAt.ts';
import { quote } from '../problems/quote.ts';
import type { Entry } from './fileTree.ts';
import type { Loading } from './loading.ts';
import { startOf } from './report.ts';

/** Warns of files and folders that are no part of a dataset: a misspelt one would silently not be read. */
export function reportUnknownFiles(
  { problems }: Loading,
  entries: Iterable<Entry>,
  { folder, known }: { folder: string; known: readonly string[] },
): void {
  for (const { name, type } of entries) {
    if (known.includes(name)) continue;
    const near = nearMisses(name, known);
    const what = type === 'folder' ? 'folder' : 'file';
    const message = `The ${what} ${quote(name)} is unknown here and not read${didYouMean(near)}`;
    const path = folder === '' ? name : `${folder}/${name}`;
    problems.push(warningAt(startOf(path), { rule: 'unknown-file', message, suggestion: near[0] }));
  }
}
