import { decides, isOfSource } from './counts.ts';
import { disputesAmong } from './disputes.ts';
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
  if (disputesAmong(claims).length > 0) return 'disputed';
  if (verdicts.includes('asserts')) return 'undisputed';
  const deciding = claims.filter(decides);
  const affirmed = deciding.some((claim) => claim.polarity === 'affirmed');
  if (verdicts.includes('denies') && !affirmed) return 'denied';
  if (deciding.length > 0) return 'reported-only';
  return claims.some(isOfSource) ? 'not-actual' : 'no-claim';
}
