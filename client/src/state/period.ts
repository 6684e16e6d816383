import { monthNumber, monthOf } from './months.ts';
import type { Period } from './viewState.ts';

/** The months that the sliders reach, without gaps, and the claims in each. */
export interface Months {
  /** `2016-07`, … */
  readonly months: readonly string[];
  readonly counts: readonly number[];
}

/** The longest stretch that sliders can be set on to the month; what lies before it is reached by an open beginning. */
const MOST_MONTHS = 360;

/** The months from the first to the last in which claims begin, with their numbers; empty without dated claims. */
export function monthsOf(buckets: readonly { readonly from: string; readonly count: number }[]): Months {
  const counted = new Map<number, number>();
  for (const { from, count } of buckets) {
    const month = monthNumber(from);
    counted.set(month, (counted.get(month) ?? 0) + count);
  }
  if (counted.size === 0) return { months: [], counts: [] };
  const last = Math.max(...counted.keys());
  const first = Math.max(Math.min(...counted.keys()), last - MOST_MONTHS + 1);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { months: numbers.map(monthOf), counts: numbers.map((month) => counted.get(month) ?? 0) };
}

/** A period in EDTF, as the server reads it; null where it has no bound. */
export function duringOf({ from, to }: Period): string | null {
  return from === null && to === null ? null : `${from ?? '..'}/${to ?? '..'}`;
}

/** Where the two sliders stand. A bound that the months do not reach stands at their end. */
export function placesOf(
  { from, to }: Period,
  { months }: Months,
): { readonly from: number; readonly to: number } {
  const last = Math.max(0, months.length - 1);
  const placeOf = (month: string): number =>
    Math.min(last, Math.max(0, monthNumber(month) - monthNumber(months[0] ?? month)));
  return { from: from === null ? 0 : placeOf(from), to: to === null ? last : placeOf(to) };
}

/** The period after one slider was moved; it pushes the other before it. At the ends of the scale a bound is open. */
export function periodAt(
  places: { readonly from: number; readonly to: number },
  moved: 'from' | 'to',
  { months }: Months,
): Period {
  const from = moved === 'to' ? Math.min(places.from, places.to) : places.from;
  const to = moved === 'from' ? Math.max(places.from, places.to) : places.to;
  return {
    from: from === 0 ? null : (months[from] ?? null),
    to: to >= months.length - 1 ? null : (months[to] ?? null),
  };
}

/**
 * The period that is played next: two bounds move on together, an open beginning lets the end grow. Begins anew at the
 * first month from the open period; null where the last month is reached.
 */
export function nextPeriod(period: Period, { months }: Months): Period | null {
  const last = months.length - 1;
  const begun = period.from !== null || period.to !== null;
  if (!begun) return last < 1 ? null : { from: null, to: months[0]! };
  const { from, to } = placesOf(period, { months, counts: [] });
  if (to >= last) return null;
  return { from: period.from === null ? null : months[from + 1]!, to: months[to + 1]! };
}
