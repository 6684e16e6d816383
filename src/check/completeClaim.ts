import type { RawClaim } from '../load/claimShape.ts';

/** Fields that every claim has once the declared defaults are filled in. */
type Filled =
  | 'polarity'
  | 'certainty'
  | 'modality'
  | 'stance'
  | 'part'
  | 'voice'
  | 'kinds'
  | 'through'
  | 'by'
  | 'against'
  | 'basis'
  | 'keywords'
  | 'evidence';

/** A claim with the declared defaults; what is required may still be absent. */
export type CompleteClaim = RawClaim & { readonly [Name in Filled]-?: NonNullable<RawClaim[Name]> };

/** Fills in the declared defaults, and nothing else. A claim with a voice reports unless it says otherwise. */
export function completeClaim(claim: RawClaim): CompleteClaim {
  const voice = claim.voice ?? [];
  return {
    polarity: 'affirmed',
    certainty: 'certain',
    modality: 'actual',
    stance: voice.length === 0 ? 'endorses' : 'reports',
    part: 'body',
    kinds: [],
    through: [],
    by: [],
    against: [],
    basis: [],
    keywords: [],
    evidence: [],
    ...claim,
    voice,
  };
}
