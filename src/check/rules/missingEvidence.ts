import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';

/** A claim can be looked up in its text. Only those of a dataset stand in rows that have no passages. */
export function* missingEvidence({ soundClaims }: CheckContext): Iterable<Problem> {
  for (const { source, record, value } of soundClaims) {
    if (value.evidence.length > 0 || source.record?.value.genre === 'dataset') continue;
    const message = 'The claim has no evidence; give the anchor of at least one passage.';
    yield errorAt(positionOf(record), { rule: 'missing-evidence', message });
  }
}
