import { isOfSource } from './counts.ts';
import { stillTime } from './deadline.ts';
import { meets } from './meets.ts';
import type { TimedClaim } from './timedClaim.ts';

/** A pair of claims of which one denies what the other affirms. */
export interface DisputePair<Of extends TimedClaim = TimedClaim> {
  readonly affirming: Of;
  readonly denying: Of;
  /** Both stand in one source. */
  readonly within: boolean;
}

/**
 * Whether a pair of claims of one relation that meet passes a test; looked for until one does. Readers' comments take no
 * part. Throws OutOfTimeError after the deadline of the work around it.
 */
export function someDispute<Of extends TimedClaim>(
  claims: readonly Of[],
  test: (affirming: Of, denying: Of) => boolean,
): boolean {
  const ofSources = claims.filter(isOfSource);
  const denials = ofSources.filter((claim) => claim.polarity === 'denied');
  return ofSources.some((affirming) => {
    stillTime();
    return denials.some((denying) => meets(affirming, denying) && test(affirming, denying));
  });
}

/**
 * All pairs of claims of one relation that meet, affirmations in order, then denials in order. Readers' comments take
 * no part unless `comments` is true. Throws OutOfTimeError after the deadline of the work around it.
 */
export function disputesAmong<Of extends TimedClaim>(
  claims: readonly Of[],
  comments = false,
): readonly DisputePair<Of>[] {
  const deciding = claims.filter((claim) => comments || isOfSource(claim));
  const denials = deciding.filter((claim) => claim.polarity === 'denied');
  if (denials.length === 0) return [];
  return deciding.flatMap((affirming) => {
    stillTime();
    return denials
      .filter((denying) => meets(affirming, denying))
      .map((denying) => ({ affirming, denying, within: affirming.source === denying.source }));
  });
}
