import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** What a loose collective can do to itself: its members fight or oppose each other. */
const INFIGHTING: ReadonlySet<string> = new Set(['fights', 'opposes']);

/** Nothing is related to itself, but for the infighting of a bloc. */
export function* selfRelation({ claims, entities }: CheckContext): Iterable<Problem> {
  for (const { record, value } of claims) {
    if (value.subject === undefined || value.subject !== value.object) continue;
    const isBloc = entities.get(value.subject)?.type === 'bloc';
    if (isBloc && INFIGHTING.has(value.predicate ?? '')) continue;
    const message = `Subject and object are both ${quote(value.subject)}; a relation joins two entities, but for the infighting of a bloc.`;
    yield errorAt(positionOf(record, 'object'), { rule: 'self-relation', message });
  }
}
