import type { LoadedDataset } from '../load/loadedDataset.ts';
import { limitProblems } from '../problems/limitProblems.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/sortProblems.ts';
import { checkCodings } from './checkCodings.ts';
import type { CheckOptions } from './checkContext.ts';
import { createCheckContext } from './createCheckContext.ts';
import { specifiedRules } from './specifiedRules.ts';

/**
 * All problems of a dataset, those of loading included, sorted by file, line and column; at most 100 per file, then
 * one that says how many more there are. Empty when all is well.
 */
export function checkDataset(loaded: LoadedDataset, options: CheckOptions = {}): Problem[] {
  const context = createCheckContext(loaded, options);
  const problems = [...loaded.problems];
  for (const rule of [...specifiedRules, checkCodings]) {
    for (const problem of rule(context)) problems.push(problem);
  }
  return sortProblems(limitProblems(sortProblems(problems)));
}
