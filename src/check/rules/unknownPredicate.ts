import { positionOf } from '../../load/loadedRecord.ts';
import { didYouMean } from '../../problems/didYouMean.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import type { Position, Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** Claims and `coded` name predicates of the vocabulary. */
export function* unknownPredicate(context: CheckContext): Iterable<Problem> {
  if (!context.loaded.vocabulary?.value.predicates) return;
  for (const { record, value } of context.claims) {
    if (value.predicate !== undefined)
      yield* checkId(context, value.predicate, () => positionOf(record, 'predicate'));
  }
  for (const { record } of context.loaded.sources) {
    for (const [index, id] of (record?.value.coded ?? []).entries()) {
      yield* checkId(context, id, () => positionOf(record!, 'coded', index));
    }
  }
}

function* checkId({ predicates }: CheckContext, id: string, position: () => Position): Iterable<Problem> {
  if (predicates.has(id)) return;
  const near = nearMisses(id, predicates.keys());
  const message = `There is no predicate ${quote(id)}${didYouMean(near)}`;
  yield errorAt(position(), { rule: 'unknown-predicate', message, suggestion: near[0] });
}
