import type { Time } from './time.ts';

/** The earliest day on which it may begin; -Infinity where its start is open. */
export function earliestDay(time: Time): number {
  return Math.min(...time.spans.map((span) => span.start.min));
}

/** The latest day on which it may end; Infinity where its end is open. */
export function latestDay(time: Time): number {
  return Math.max(...time.spans.map((span) => span.end.max));
}

/** Some unknown stretch that is over by `day`: what an undated claim of a source published then speaks of. */
export function sometimeBefore(day: number): Time {
  const range = { min: -Infinity, max: day };
  return { spans: [{ start: range, end: range, certainStart: false, certainEnd: false }], choice: 'one' };
}

/** No time named and none excluded. */
export const ANY_TIME: Time = sometimeBefore(Infinity);
