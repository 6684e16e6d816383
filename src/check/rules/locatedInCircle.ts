import type { Problem } from '../../problems/problem.ts';
import type { CheckContext } from '../checkContext.ts';
import { circleProblems } from '../circleProblems.ts';

/** By a source's own word no place lies within itself. */
export function locatedInCircle({ soundClaims }: CheckContext): Iterable<Problem> {
  return circleProblems(soundClaims, { predicate: 'located-in', rule: 'located-in-circle' });
}
