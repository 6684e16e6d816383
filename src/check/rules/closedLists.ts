import { CLOSED_LISTS, ENTITY_TYPES } from '../../claims/types.ts';
import { positionOf } from '../../load/loadedRecord.ts';
import { didYouMean } from '../../problems/didYouMean.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

const LISTS = { types: ENTITY_TYPES, ...CLOSED_LISTS } as const;

/** The closed lists of the vocabulary equal those of the code. */
export function* closedLists({ loaded: { vocabulary } }: CheckContext): Iterable<Problem> {
  if (!vocabulary) return;
  const rule = 'closed-lists';
  for (const list of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    const defined = vocabulary.value[list];
    const known: readonly string[] = LISTS[list];
    if (!defined) continue;
    for (const [index, { id }] of defined.entries()) {
      if (id === undefined || known.includes(id)) continue;
      const near = nearMisses(id, known);
      const message = `The list "${list}" of the code has no ${quote(id)}${didYouMean(near)}`;
      yield errorAt(positionOf(vocabulary, list, index, 'id'), { rule, message, suggestion: near[0] });
    }
    for (const id of known) {
      if (defined.some((word) => word.id === id)) continue;
      yield errorAt(positionOf(vocabulary, list), {
        rule,
        message: `The list "${list}" does not define "${id}".`,
      });
    }
  }
}
