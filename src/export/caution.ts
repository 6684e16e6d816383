import { isOfSource, isOwnWord } from '../claims/counts.ts';
import type { Status } from '../claims/status.ts';
import type { Claim } from '../claims/types.ts';

/** What a reader must be told before taking a claim or relation for a source's plain word; empty where nothing. */
export type Caution =
  | ''
  | 'comment'
  | 'denied'
  | 'disputed'
  | 'planned'
  | 'hypothetical'
  | 'normative'
  | 'not-actual'
  | 'reported'
  | 'uncertain';

/** The first caution that holds of a claim, the weightiest first. */
export function cautionOfClaim(claim: Claim): Caution {
  if (!isOfSource(claim)) return 'comment';
  if (claim.polarity === 'denied') return 'denied';
  if (claim.modality !== 'actual') return claim.modality;
  if (!isOwnWord(claim)) return 'reported';
  return claim.certainty === 'certain' ? '' : 'uncertain';
}

/**
 * The caution that holds of a relation as a whole: by its status, and `uncertain` where no source affirms it flatly in its
 * own word.
 */
export function cautionOfRelation(status: Status, claims: readonly Claim[]): Caution {
  if (status === 'disputed' || status === 'denied' || status === 'not-actual') return status;
  if (status === 'no-claim') return 'comment';
  if (status === 'reported-only') return 'reported';
  return claims.some((claim) => cautionOfClaim(claim) === '') ? '' : 'uncertain';
}

/** Whether some source says flatly, in its own word, that the relation holds, whoever denies it. */
export function isAssured(claims: readonly Claim[]): boolean {
  return claims.some((claim) => cautionOfClaim(claim) === '');
}
