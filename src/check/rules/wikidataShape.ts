import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** Wikidata numbers its items Q1, Q2 … */
export function* wikidataShape({ loaded }: CheckContext): Iterable<Problem> {
  for (const record of loaded.entities) {
    const { wikidata } = record.value;
    if (wikidata === undefined || /^Q[1-9]\d{0,11}$/.test(wikidata)) continue;
    const message = `The Wikidata id ${quote(wikidata)} must be a Q with a number, like "Q858".`;
    yield errorAt(positionOf(record, 'wikidata'), { rule: 'wikidata-shape', message });
  }
}
