import { positionOf } from '../../load/loadedRecord.ts';
import { didYouMean } from '../../problems/didYouMean.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';
import { mentions } from '../mentions.ts';

/** Every field that names an entity names one that there is. */
export function* unknownEntity(context: CheckContext): Iterable<Problem> {
  if (!context.entitiesComplete) return;
  const nearOnes = new Map<string, readonly string[]>();
  for (const { id, record, path } of mentions(context)) {
    if (context.entities.has(id)) continue;
    const near = nearOnes.get(id) ?? nearMisses(id, context.entities.values());
    nearOnes.set(id, near);
    const message = `There is no entity ${quote(id)}${didYouMean(near)}`;
    yield errorAt(positionOf(record, ...path), { rule: 'unknown-entity', message, suggestion: near[0] });
  }
}
