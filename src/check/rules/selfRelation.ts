import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** Nothing is related to itself. */
export function* selfRelation({ claims }: CheckContext): Iterable<Problem> {
  for (const { record, value } of claims) {
    if (value.subject === undefined || value.subject !== value.object) continue;
    const message = `Subject and object are both ${quote(value.subject)}; a relation joins two entities.`;
    yield errorAt(positionOf(record, 'object'), { rule: 'self-relation', message });
  }
}
