import { statSync } from 'node:fs';
import { openHearsay } from '../../server/openHearsay.ts';
import { saveSnapshot } from '../../snapshot/saveSnapshot.ts';
import type { DataOptions } from '../dataOptions.ts';
import { UsageError } from '../usageError.ts';

/** Saves the build of the dataset in a folder, and prints where. */
export async function save(folder: string, options: DataOptions): Promise<number> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder "${folder}" to save the build in.`);
  }
  const { graph } = await openHearsay(options);
  const path = saveSnapshot(graph, folder);
  console.log(`Saved ${graph.index.claims.count} claims as ${path} (${statSync(path).size} bytes).`);
  return 0;
}
