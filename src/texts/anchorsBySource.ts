import type { Claim, Dataset } from '../claims/types.ts';
import type { Anchor } from '../evidence/anchor.ts';

/** The anchors of the claims of each source, keyed by slug; a source without claims has none, but is there. */
export function anchorsBySource({
  sources,
  claims,
}: {
  readonly sources: Dataset['sources'];
  readonly claims: Iterable<Pick<Claim, 'source' | 'evidence'>>;
}): ReadonlyMap<string, readonly Anchor[]> {
  const anchors = new Map<string, Anchor[]>(sources.map(({ id }) => [id, []]));
  for (const { source, evidence } of claims) anchors.get(source)?.push(...evidence);
  return anchors;
}
