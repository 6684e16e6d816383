import { basename, dirname } from 'node:path';
import { errorAt } from '../problems/problemAt.ts';
import type { Problem } from '../problems/problem.ts';
import { claimShape } from './claimShape.ts';
import { diskTree } from './diskTree.ts';
import type { LoadedCoding } from './loadedDataset.ts';
import type { Loading } from './loading.ts';
import { readClaimLines } from './readClaimLines.ts';
import { readRecords } from './readRecords.ts';
import { startOf } from './report.ts';

/** Reads a file of claims, `.yaml` or `.ndjson`, from anywhere on disk. Problems name the file without its folder. */
export async function loadCoding(file: string): Promise<LoadedCoding & { readonly problems: Problem[] }> {
  const [name, tree] = [basename(file), diskTree(dirname(file))];
  const loading: Loading = { tree, problems: [], unread: [] };
  const { problems } = loading;
  const entries = await tree.list('').catch(() => []);
  const entry = entries.find((each) => each.name === name);
  if (!entry) {
    problems.push(errorAt(startOf(name), { rule: 'missing-file', message: `There is no file "${file}".` }));
    return { name, claims: [], problems };
  }
  const claims = name.endsWith('.ndjson')
    ? await readClaimLines(loading, name, entry)
    : await readRecords(loading, { path: name, entry }, claimShape);
  return { name, claims, problems };
}
