import { decides, isOwnWord } from './counts.ts';
import { meets } from './meets.ts';
import { narrowing } from './narrowing.ts';
import { affirms, denies, hasOwnWord, OWN_AFFIRMED, OWN_DENIED, type Said, saidByAll } from './said.ts';
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
  const denied = (own.length > 0 ? own : deciding).filter((claim) => claim.polarity === 'denied');
  const narrowed = denied.map(narrowing);
  const partial = narrowed.length > 0 && narrowed.every((words) => words !== undefined);
  return {
    verdict: verdictWord(saidByAll(claims), () => contradictsItself(own)),
    partial,
    denies: partial ? [...new Set(narrowed.filter((words) => words !== undefined))] : [],
  };
}

/** The word for what a source says; `ownMeet` tells whether claims in its own word meet, and is asked only where it decides. */
export function verdictWord(said: Said, ownMeet: () => boolean): VerdictWord {
  if (hasOwnWord(said)) {
    if ((said & OWN_DENIED) === 0) return 'asserts';
    if ((said & OWN_AFFIRMED) === 0) return 'denies';
    return ownMeet() ? 'mixed' : 'asserts';
  }
  if (affirms(said)) return denies(said) ? 'mixed' : 'reports';
  if (denies(said)) return 'reports-denial';
  return said === 0 ? 'silent' : 'not-actual';
}

function contradictsItself(own: readonly TimedClaim[]): boolean {
  const denied = own.filter((claim) => claim.polarity === 'denied');
  return own.some((claim) => denied.some((denial) => meets(claim, denial)));
}
