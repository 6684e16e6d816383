import type { Claim } from './types.ts';

/** Whether a claim is the source's own word. */
export function isOwnWord(claim: Pick<Claim, 'voice'>): boolean {
  return claim.voice.length === 0;
}

/** Whether a claim counts for its source at all: readers' comments never do. */
export function isOfSource(claim: Pick<Claim, 'part'>): boolean {
  return claim.part !== 'comment';
}

/** Whether a claim takes part in verdicts, statuses, disputes and paths: it is actual and no comment. */
export function decides(claim: Pick<Claim, 'part' | 'modality'>): boolean {
  return isOfSource(claim) && claim.modality === 'actual';
}
