import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';

/** The kind `unknown` says that no kind is named: it stands alone. */
export function* unknownKindAlone({ claims }: CheckContext): Iterable<Problem> {
  for (const { record, value } of claims) {
    const index = value.kinds.indexOf('unknown');
    if (index === -1 || value.kinds.length === 1) continue;
    const message = 'The kind "unknown" stands beside other kinds; leave it out.';
    yield errorAt(positionOf(record, 'kinds', index), { rule: 'unknown-kind-alone', message });
  }
}
