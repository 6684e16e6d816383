import { isOfSource } from '../claims/counts.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { type ClaimFilter, compileFilter } from './claimFilter.ts';

/** How a relation lies to the time asked about: by its surest claim that meets the filters. */
export type Overlap = 'certain' | 'possible' | 'undated';

/**
 * Makes ready how relations lie to `during`, of the claims that meet the rest of the filter: certain where one overlaps
 * for every choice of days, possible where one does for some, undated where they match only by lacking a date. Null
 * without `during`, and for a relation of which no claim matches. Throws as `compileFilter` does.
 */
export function compileOverlap(
  graph: KnowledgeGraph,
  filter: ClaimFilter,
  comments: boolean,
): (relation: number) => Overlap | null {
  if (filter.during == null) return () => null;
  const overlapOf = compileOverlapOfClaims(graph, filter);
  return (relation) =>
    overlapOf(claimsOfRelation(graph.index, relation).filter((claim) => comments || isOfSource(claim)));
}

/** The same for any claims: how the surest of them that meets the filter, which has a `during`, lies to that time. */
function compileOverlapOfClaims(
  graph: KnowledgeGraph,
  filter: ClaimFilter,
): (claims: readonly ClaimView[]) => Overlap | null {
  const overlapOf = compileOverlapOfClaim(graph, filter);
  return (claims) => surest(claims.map(overlapOf));
}

/** The same for one claim. */
export function compileOverlapOfClaim(
  graph: KnowledgeGraph,
  filter: ClaimFilter,
): (claim: ClaimView) => Overlap | null {
  const possibly = compileFilter(graph, filter);
  const certainly = compileFilter(graph, { ...filter, certainly: true });
  return (claim) => {
    const match = possibly(claim);
    if (match === 'no') return null;
    return match === 'undated' ? 'undated' : certainly(claim) === 'yes' ? 'certain' : 'possible';
  };
}

/** How several claims lie to a time together: as the surest of them does. */
export function surest(overlaps: readonly (Overlap | null)[]): Overlap | null {
  return (['certain', 'possible', 'undated'] as const).find((overlap) => overlaps.includes(overlap)) ?? null;
}
