import { ENTITY_TYPES } from '../../claims/types.ts';
import { positionOf } from '../../load/loadedRecord.ts';
import { startOf } from '../../load/report.ts';
import { didYouMean } from '../../problems/didYouMean.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import type { Position, Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** Files of entities are named after a type, and the ends of predicates are types. */
export function* unknownType({ loaded }: CheckContext): Iterable<Problem> {
  const files = new Map(loaded.entities.map(({ file, type }) => [file, type]));
  for (const [file, type] of files) yield* checkType(type, () => startOf(file));
  const { vocabulary } = loaded;
  for (const [index, predicate] of (vocabulary?.value.predicates ?? []).entries()) {
    for (const end of ['subjects', 'objects'] as const) {
      for (const [item, type] of (predicate[end] ?? []).entries()) {
        yield* checkType(type, () => positionOf(vocabulary!, 'predicates', index, end, item));
      }
    }
  }
}

function* checkType(type: string, position: () => Position): Iterable<Problem> {
  const known: readonly string[] = ENTITY_TYPES;
  if (known.includes(type)) return;
  const near = nearMisses(type, known);
  const message = `There is no entity type ${quote(type)}${didYouMean(near)}`;
  yield errorAt(position(), { rule: 'unknown-type', message, suggestion: near[0] });
}
