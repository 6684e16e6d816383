import type { Status } from '../src/claims/status.ts';
import type { Claim } from '../src/claims/types.ts';
import type { VerdictWord } from '../src/claims/verdict.ts';

/**
 * Verdicts and statuses of generated data, worked out a second time, so that the peers do not rest on what they are
 * compared with. Generated denials are whole and meet every affirmation of their relation, and nothing is a comment:
 * so all that counts of a set of claims is which of four things it has.
 */
export const OWN_AFFIRMED = 1;
export const OWN_DENIED = 2;
export const OTHER_AFFIRMED = 4;
export const OTHER_DENIED = 8;
const OWN = OWN_AFFIRMED | OWN_DENIED;
export const AFFIRMED = OWN_AFFIRMED | OTHER_AFFIRMED;
export const DENIED = OWN_DENIED | OTHER_DENIED;

/** What a claim adds to the set it is in: one of the four things, or nothing where it is not actual. */
export function flagOf({
  modality,
  voice,
  polarity,
}: Pick<Claim, 'modality' | 'voice' | 'polarity'>): number {
  if (modality !== 'actual') return 0;
  if (voice.length === 0) return polarity === 'affirmed' ? OWN_AFFIRMED : OWN_DENIED;
  return polarity === 'affirmed' ? OTHER_AFFIRMED : OTHER_DENIED;
}

/** The verdict of a source on a relation, from the flags of its claims. The source has at least one. */
export function verdictOfFlags(flags: number): VerdictWord {
  if (flags === 0) return 'not-actual';
  const own = (flags & OWN) !== 0;
  const speaking = own ? flags & OWN : flags;
  const [affirmed, denied] = [(speaking & AFFIRMED) !== 0, (speaking & DENIED) !== 0];
  if (affirmed && denied) return 'mixed';
  if (affirmed) return own ? 'asserts' : 'reports';
  return own ? 'denies' : 'reports-denial';
}

/** The status of a relation, from the flags of all its claims. It has at least one. */
export function statusOfFlags(flags: number): Status {
  if ((flags & AFFIRMED) !== 0 && (flags & DENIED) !== 0) return 'disputed';
  if ((flags & OWN_AFFIRMED) !== 0) return 'undisputed';
  if ((flags & OWN_DENIED) !== 0) return 'denied';
  return flags === 0 ? 'not-actual' : 'reported-only';
}

/** +1 where a verdict affirms, -1 where it denies, 0 where it does neither or both. */
export function sideOf(verdict: VerdictWord): 1 | 0 | -1 {
  if (verdict === 'asserts' || verdict === 'reports') return 1;
  return verdict === 'denies' || verdict === 'reports-denial' ? -1 : 0;
}
