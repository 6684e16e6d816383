import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** ISO 3166-1 alpha-2 codes are two capital letters. */
export function* iso3166Shape({ loaded }: CheckContext): Iterable<Problem> {
  for (const record of loaded.entities) {
    const { iso3166 } = record.value;
    if (iso3166 === undefined || /^[A-Z]{2}$/.test(iso3166)) continue;
    const message = `The country code ${quote(iso3166)} must be two capital letters, like "SY".`;
    yield errorAt(positionOf(record, 'iso3166'), { rule: 'iso3166-shape', message });
  }
}
