import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { isEdtf } from '../isEdtf.ts';
import { positionOf } from '../../load/loadedRecord.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';
import { dates } from '../dates.ts';

/** Dates are EDTF: of claims, sources, events and works. */
export function* malformedDate(context: CheckContext): Iterable<Problem> {
  for (const { text, field, record } of dates(context)) {
    if (isEdtf(text)) continue;
    const forms =
      'write a day "2016-12-13", a month "2016-12", a year "2016" or an interval "2015-09/2016-12"';
    const message = `${quote(text)} is not a date in EDTF; ${forms}.`;
    yield errorAt(positionOf(record, field), { rule: 'malformed-date', message });
  }
}
