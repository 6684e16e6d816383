import { keyPositionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** `by` names who refused talks or broke them off, so it makes sense only where there are any. */
export function* byWithoutTalks({ claims, predicates }: CheckContext): Iterable<Problem> {
  for (const { record, value } of claims) {
    const { by, predicate = '' } = value;
    if (by.length === 0 || predicate === 'negotiates-with' || !predicates.has(predicate)) continue;
    const message = `The field "by" belongs to "negotiates-with", not to ${quote(predicate)}; who acted for a state goes into "through".`;
    yield errorAt(keyPositionOf(record, 'by'), { rule: 'by-without-talks', message });
  }
}
