import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';
import { dates } from '../dates.ts';
import { isEdtf } from '../isEdtf.ts';

const FORMS = 'write a day "2016-12-13", a month "2016-12", a year "2016" or an interval "2015-09/2016-12"';

/** Dates are EDTF: of claims, sources, events and works. */
export function* malformedDate(context: CheckContext): Iterable<Problem> {
  for (const { text, positions } of dates(context)) {
    if (isEdtf(text)) continue;
    const message = `${quote(text)} is not a date in EDTF; ${FORMS}.`;
    for (const position of positions) yield errorAt(position, { rule: 'malformed-date', message });
  }
}
