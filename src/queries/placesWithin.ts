import { stillTime } from '../claims/deadline.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { linked } from './linked.ts';

/**
 * The places that lie in a place, step by step, by claims that nobody disputes: their ids, each with those of the claims that lead
 * to it. The place itself is the first, which has to be known.
 */
export function placesWithin(
  graph: KnowledgeGraph,
  id: string,
  mostSteps = Infinity,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>([[id, []]]);
  for (const [place, claims] of found) {
    stillTime();
    if (claims.length === mostSteps) continue;
    for (const claim of linked(graph, 'located-in', 'incoming', place)) {
      if (!found.has(claim.subject)) found.set(claim.subject, [...claims, claim.id]);
    }
  }
  return found;
}
