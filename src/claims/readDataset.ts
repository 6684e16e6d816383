import type { CheckOptions } from '../check/checkContext.ts';
import { checkDataset } from '../check/checkDataset.ts';
import type { FileTree } from '../load/fileTree.ts';
import { loadDataset } from '../load/loadDataset.ts';
import type { Problem } from '../problems/problem.ts';
import { buildDataset } from './buildDataset.ts';
import { buildHash } from './buildHash.ts';
import type { Dataset } from './types.ts';

/** A dataset with its build hash, both undefined where there are errors, and all problems, sorted. */
export type ReadDataset =
  | { readonly dataset: Dataset; readonly hash: string; readonly problems: readonly Problem[] }
  | { readonly dataset: undefined; readonly hash: undefined; readonly problems: readonly Problem[] };

/** From a folder of files, on disk or in memory, to a dataset: load, check, build. Bad data never throws. */
export async function readDataset(
  folder: string | FileTree,
  options: CheckOptions = {},
): Promise<ReadDataset> {
  const loaded = await loadDataset(folder);
  const problems = checkDataset(loaded, options);
  if (problems.some((problem) => problem.severity === 'error')) {
    return { dataset: undefined, hash: undefined, problems };
  }
  const dataset = buildDataset(loaded);
  return { dataset, hash: buildHash(dataset), problems };
}
