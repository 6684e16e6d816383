import { decides } from './counts.ts';
import { meets } from './meets.ts';
import { affirms, denies, type Said, saidByAll } from './said.ts';
import type { TimedClaim } from './timedClaim.ts';
import type { VerdictWord } from './verdict.ts';

/** What all sources together leave of a relation. */
export const STATUSES = [
  'disputed',
  'undisputed',
  'denied',
  'reported-only',
  'not-actual',
  'no-claim',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * The status of a relation, the first of `STATUSES` that holds, from all its claims and the verdicts of its sources.
 * Where a source denies in part and others' words affirm something else, only others' words affirm: reported-only.
 */
export function statusOf(claims: readonly TimedClaim[], verdicts: readonly VerdictWord[]): Status {
  return statusFrom(
    saidByAll(claims),
    (word) => verdicts.includes(word),
    () => someMeet(claims),
  );
}

/**
 * The same from what all claims say, whether a source has a verdict, and whether some claims meet; the last is asked
 * only where it decides.
 */
export function statusFrom(
  said: Said,
  hasVerdict: (word: VerdictWord) => boolean,
  meet: () => boolean,
): Status {
  if (affirms(said) && denies(said) && meet()) return 'disputed';
  if (hasVerdict('asserts')) return 'undisputed';
  if (hasVerdict('denies') && !affirms(said)) return 'denied';
  if (affirms(said) || denies(said)) return 'reported-only';
  return said === 0 ? 'no-claim' : 'not-actual';
}

/** Whether an affirmation and a denial of one relation meet; comments take no part. */
export function someMeet(claims: readonly TimedClaim[]): boolean {
  const deciding = claims.filter(decides);
  const denials = deciding.filter((claim) => claim.polarity === 'denied');
  return deciding.some((claim) => denials.some((denial) => meets(claim, denial)));
}
