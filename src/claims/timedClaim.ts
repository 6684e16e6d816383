import { ANY_TIME, latestDay, sometimeBefore } from '../time/bounds.ts';
import { readTime, type Time } from '../time/time.ts';
import type { Claim, Source } from './types.ts';

/** A claim with the time that it speaks of. */
export interface TimedClaim extends Claim {
  readonly time: Time;
}

/**
 * Reads the time of a claim. An actual claim without `when` lies at some time before its source was published; one
 * that is planned, conceivable or wanted may lie anywhere.
 */
export function withTime(claim: Claim, source: Pick<Source, 'date'>): TimedClaim {
  return { ...claim, time: timeOf(claim, source) };
}

function timeOf(claim: Claim, source: Pick<Source, 'date'>): Time {
  if (claim.when !== undefined) return readTime(claim.when);
  return claim.modality === 'actual' ? sometimeBefore(latestDay(readTime(source.date))) : ANY_TIME;
}
