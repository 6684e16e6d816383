import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { readTime } from '../../time/time.ts';
import type { CheckContext } from '../checkContext.ts';
import { dates } from '../dates.ts';
import { isEdtf } from '../isEdtf.ts';

/** What is EDTF can be counted in days, and an interval does not end before it starts. */
export function* intervalOrder(context: CheckContext): Iterable<Problem> {
  for (const { text, positions } of dates(context)) {
    const message = isEdtf(text) ? faultOf(text) : undefined;
    if (message === undefined) continue;
    for (const position of positions) yield errorAt(position, { rule: 'interval-order', message });
  }
}

function faultOf(text: string): string | undefined {
  try {
    readTime(text);
    return undefined;
  } catch (error) {
    return error instanceof RangeError ? error.message : `"${text}" cannot be read as a time.`;
  }
}
