import { decides, isOfSource, isOwnWord } from './counts.ts';
import { meets } from './meets.ts';
import { narrowing } from './narrowing.ts';
import type { TimedClaim } from './timedClaim.ts';

/** What one source says about one relation. */
export const VERDICTS = [
  'asserts',
  'denies',
  'reports',
  'reports-denial',
  'mixed',
  'not-actual',
  'silent',
] as const;
export type VerdictWord = (typeof VERDICTS)[number];

/** A verdict, and how far its denials reach. */
export interface Verdict {
  readonly verdict: VerdictWord;
  /** True if it denies something and all of that is narrowed by kind, event or detail. */
  readonly partial: boolean;
  /** What a partial verdict's denials are narrowed to; empty unless `partial`. */
  readonly denies: readonly string[];
}

/**
 * The verdict of one source on one relation, from its claims on it. Its own word decides where there is one; what it
 * attributes to others never changes that. Comments and claims that are not actual decide nothing; `silent` where
 * nothing is left (whether the source was coded for the predicate is for the caller to say).
 */
export function verdictOf(claims: readonly TimedClaim[]): Verdict {
  const deciding = claims.filter(decides);
  const own = deciding.filter(isOwnWord);
  const speaking = own.length > 0 ? own : deciding;
  const affirmed = speaking.filter((claim) => claim.polarity === 'affirmed');
  const denied = speaking.filter((claim) => claim.polarity === 'denied');
  const narrowed = denied.map(narrowing);
  const partial = narrowed.length > 0 && narrowed.every((words) => words !== undefined);
  return {
    verdict: word(own.length > 0, affirmed, denied, claims.some(isOfSource)),
    partial,
    denies: partial ? [...new Set(narrowed.filter((words) => words !== undefined))] : [],
  };
}

function word(
  own: boolean,
  affirmed: readonly TimedClaim[],
  denied: readonly TimedClaim[],
  speaks: boolean,
): VerdictWord {
  if (affirmed.length === 0 && denied.length === 0) return speaks ? 'not-actual' : 'silent';
  if (denied.length === 0) return own ? 'asserts' : 'reports';
  if (affirmed.length === 0) return own ? 'denies' : 'reports-denial';
  if (!own) return 'mixed';
  return affirmed.some((claim) => denied.some((denial) => meets(claim, denial))) ? 'mixed' : 'asserts';
}
