import type { TimedClaim } from '../src/claims/timedClaim.ts';
import type { Claim, Source } from '../src/claims/types.ts';
import { ANY_TIME, latestDay, sometimeBefore } from '../src/time/bounds.ts';
import { readTime, type Time } from '../src/time/time.ts';

/** A claim with its time read from the claim alone: what columns are held to. */
export function withTime(claim: Claim, source: Pick<Source, 'date'>): TimedClaim {
  return { ...claim, time: timeOf(claim, source) };
}

function timeOf(claim: Claim, source: Pick<Source, 'date'>): Time {
  if (claim.when !== undefined) return readTime(claim.when);
  return claim.modality === 'actual' ? sometimeBefore(latestDay(readTime(source.date))) : ANY_TIME;
}
