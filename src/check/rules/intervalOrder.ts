import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { readTime } from '../../time/time.ts';
import { isEdtf } from '../isEdtf.ts';
import { positionOf } from '../../load/loadedRecord.ts';
import type { CheckContext } from '../checkContext.ts';
import { dates } from '../dates.ts';

/** What is EDTF can be counted in days, and an interval does not end before it starts. */
export function* intervalOrder(context: CheckContext): Iterable<Problem> {
  for (const { text, field, record } of dates(context)) {
    if (!isEdtf(text)) continue;
    try {
      readTime(text);
    } catch (error) {
      const message = error instanceof RangeError ? error.message : `"${text}" cannot be read as a time.`;
      yield errorAt(positionOf(record, field), { rule: 'interval-order', message });
    }
  }
}
