import type { Problem } from '../../problems/problem.ts';
import type { CheckContext } from '../checkContext.ts';
import { circleProblems } from '../circleProblems.ts';

/** By a source's own word nothing is a member of itself. */
export function memberOfCircle({ soundClaims }: CheckContext): Iterable<Problem> {
  return circleProblems(soundClaims, { predicate: 'member-of', rule: 'member-of-circle' });
}
