/** First and last day, both included, counted from 1970-01-01 (UTC); an open or unknown end is infinite. */
export interface DayRange {
  readonly min: number;
  readonly max: number;
}

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const DAY = 86_400_000;

/**
 * The days of a plain year, month or day, from 0100 on; undefined for every other expression, valid or not. Nearly all
 * dates are plain, and a grammar takes a hundred times as long to read them.
 */
export function plainDays(text: string): DayRange | undefined {
  const [, y, m, d] = PLAIN.exec(text) ?? [];
  const year = Number(y);
  if (y === undefined || year < 100) return undefined;
  if (m === undefined) return { min: dayOf(year, 0, 1), max: dayOf(year, 12, 0) };
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  const last = dayOf(year, month, 0);
  if (d === undefined) return { min: dayOf(year, month - 1, 1), max: last };
  const day = dayOf(year, month - 1, Number(d));
  return Number(d) < 1 || day > last ? undefined : { min: day, max: day };
}

/** `month` from 0; day 0 is the last of the month before. */
function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY;
}
