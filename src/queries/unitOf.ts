import type { TimedClaim } from '../claims/timedClaim.ts';
import { BadInputError } from './errors.ts';

/** A unit in which claims are counted. */
export type TimeUnit = 'month' | 'year';

const DAY = 86_400_000;
/** Characters of an ISO date that name the unit: "2016-12" or "2016". */
const LENGTH: Readonly<Record<TimeUnit, number>> = { month: 7, year: 4 };

/**
 * The unit in which a claim may begin at the earliest, `2016-12` or `2016`; `undated` without a date or with an open
 * beginning, `coarser` if it may begin in several units.
 */
export function unitOf({ when, time }: TimedClaim, by: TimeUnit): string {
  const first = time.spans.reduce((one, other) => (other.start.min < one.start.min ? other : one));
  if (when === undefined || !Number.isFinite(first.start.min)) return 'undated';
  const [from, to] = [first.start.min, first.start.max].map((day) => nameOf(day, by));
  return from === to ? from! : 'coarser';
}

/**
 * Which claims a timeline counts in a unit of it; `undated` and `coarser` are by the month. Throws BadInputError
 * for what is no unit.
 */
export function beginsIn(unit: string): (claim: TimedClaim) => boolean {
  if (!/^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|undated|coarser)$/u.test(unit)) {
    throw new BadInputError(
      'begins',
      `Argument "begins" is "${unit}"; it must be a month like "2016-12", a year like "2016", "undated" or "coarser".`,
    );
  }
  const by = unit.length === LENGTH.year ? 'year' : 'month';
  return (claim) => unitOf(claim, by) === unit;
}

function nameOf(day: number, by: TimeUnit): string {
  if (!Number.isFinite(day)) return '';
  return new Date(day * DAY).toISOString().slice(0, LENGTH[by]);
}
