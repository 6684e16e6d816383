import type { Claim } from '../claims/types.ts';
import type { Anchor } from '../evidence/anchor.ts';

/** The anchors of the claims of each source, keyed by slug. */
export function anchorsBySource(claims: readonly Claim[]): ReadonlyMap<string, readonly Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  for (const { source, evidence } of claims) {
    const known = anchors.get(source);
    if (known) known.push(...evidence);
    else anchors.set(source, [...evidence]);
  }
  return anchors;
}
