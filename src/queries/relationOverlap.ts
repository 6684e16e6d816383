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
export function compileOverlapOfClaims(
  graph: KnowledgeGraph,
  filter: ClaimFilter,
): (claims: readonly ClaimView[]) => Overlap | null {
  const possibly = compileFilter(graph, filter);
  const certainly = compileFilter(graph, { ...filter, certainly: true });
  return (claims) => {
    if (claims.some((claim) => certainly(claim) === 'yes')) return 'certain';
    const matches = new Set(claims.map(possibly));
    return matches.has('yes') ? 'possible' : matches.has('undated') ? 'undated' : null;
  };
}
