import { monthNumber, monthOf } from './months.ts';
import type { Period } from './viewState.ts';

/** The months that the sliders reach, without gaps, and the claims in each. */
export interface Months {
  /** `2016-07`, … */
  readonly months: readonly string[];
  readonly counts: readonly number[];
}

/** The most bars that claims are shown in, and the most steps in which all months are played. */
const MOST_BARS = 360;

type Buckets = readonly { readonly from: string; readonly count: number }[];

/** The months from the first to the last in which claims begin, with their numbers; empty without dated claims. */
export function monthsOf(buckets: Buckets): Months {
  const counted = countsByMonth(buckets);
  if (counted.size === 0) return { months: [], counts: [] };
  const [first, last] = [Math.min(...counted.keys()), Math.max(...counted.keys())];
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { months: numbers.map(monthOf), counts: numbers.map((month) => counted.get(month) ?? 0) };
}

/** The same months with the numbers of other claims, such as those of a lens. */
export function onMonths({ months }: Months, buckets: Buckets): Months {
  const counted = countsByMonth(buckets);
  return { months, counts: months.map((month) => counted.get(monthNumber(month)) ?? 0) };
}

function countsByMonth(buckets: Buckets): ReadonlyMap<number, number> {
  const counted = new Map<number, number>();
  for (const { from, count } of buckets) {
    const month = monthNumber(from);
    counted.set(month, (counted.get(month) ?? 0) + count);
  }
  return counted;
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

/** A bar over the scale of months. */
export interface MonthBar {
  /** Place of its first month, and how many it spans. */
  readonly from: number;
  readonly months: number;
  readonly count: number;
}

/** The claims per month as bars, each of as many months as it takes for there to be no more than 360. */
export function monthBars({ months, counts }: Months): readonly MonthBar[] {
  const span = monthsAtOnce({ months });
  return Array.from({ length: Math.ceil(months.length / span) }, (_, at) => {
    const members = counts.slice(at * span, (at + 1) * span);
    return {
      from: at * span,
      months: members.length,
      count: members.reduce((sum, count) => sum + count, 0),
    };
  });
}

/** How many months one bar spans, and one step of what is played. */
export function monthsAtOnce({ months }: Pick<Months, 'months'>): number {
  return Math.max(1, Math.ceil(months.length / MOST_BARS));
}

const MONTHS_OF_KEYS: Readonly<Record<string, number>> = { PageUp: 12, PageDown: -12 };

/** Where a slider stands after a key that moves it by a year; null for other keys, which browsers understand. */
export function placeAfterKey(key: string, place: number, { months }: Pick<Months, 'months'>): number | null {
  const step = MONTHS_OF_KEYS[key];
  return step === undefined ? null : Math.max(0, Math.min(months.length - 1, place + step));
}

/**
 * The period that is played next: two bounds move on together, an open beginning lets the end grow, by a month or, where
 * there are hundreds of them, by more. Begins anew at the first month from the open period; null where the last is reached.
 */
export function nextPeriod(period: Period, { months }: Months): Period | null {
  const last = months.length - 1;
  const begun = period.from !== null || period.to !== null;
  if (!begun) return last < 1 ? null : { from: null, to: months[0]! };
  const { from, to } = placesOf(period, { months, counts: [] });
  if (to >= last) return null;
  const step = Math.min(monthsAtOnce({ months }), last - to);
  return { from: period.from === null ? null : months[from + step]!, to: months[to + step]! };
}
