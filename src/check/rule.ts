import type { Problem } from '../problems/problem.ts';
import type { CheckContext } from './checkContext.ts';

/** One check: looks at the whole dataset and gives its problems, in any order. Never throws. */
export type Rule = (context: CheckContext) => Iterable<Problem>;
