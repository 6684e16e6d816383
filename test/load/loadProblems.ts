import { loadDataset } from '../../src/load/loadDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { WORLD } from '../check/world.ts';

/** The printed problems of loading the small dataset with some files changed; undefined takes a file away. */
export async function loadProblems(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
): Promise<string[]> {
  const changed = Object.entries({ ...WORLD, ...files });
  const present = changed.filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined);
  const { problems } = await loadDataset(memoryTree(Object.fromEntries(present)));
  return problems.map((problem) => formatProblem(problem));
}
