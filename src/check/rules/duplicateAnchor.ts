import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { anchorsOf } from '../anchorsOf.ts';
import type { CheckContext } from '../checkContext.ts';

/** A claim names a passage once. */
export function* duplicateAnchor(context: CheckContext): Iterable<Problem> {
  for (const { value, claim, index, position } of anchorsOf(context)) {
    const first = claim.value.evidence.findIndex(
      (other) => other.at === value.at && other.letters === value.letters && other.hash === value.hash,
    );
    if (first === index) continue;
    const message = `This anchor is the same as anchor ${first + 1} of the claim; delete it.`;
    yield errorAt(position(), { rule: 'duplicate-anchor', message });
  }
}
