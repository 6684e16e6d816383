import { isOfSource } from '../claims/counts.ts';
import type { Entity, Source } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { relationsOf } from '../graph/adjacency.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import { entityById } from './lookUp.ts';

/** All sources, by date of publication (the last possible day), then slug. */
export function sources(graph: KnowledgeGraph): readonly Source[] {
  return graph.index.sources;
}

/** Number of claims coded from a source, comments included. */
export function sourceClaimCount(graph: KnowledgeGraph, slug: string): number {
  return graph.index.claims.filter((claim) => claim.source === slug).length;
}

/** Persons, organisations and works that a source cites, by name: cited-by, read backwards; comments cite for themselves. */
export function citedBy(graph: KnowledgeGraph, slug: string): readonly Entity[] {
  const { index } = graph;
  const predicate = index.predicateNumbers.get('cited-by');
  if (predicate === undefined) return [];
  return [...relationsOf(index.incoming, predicate, index.entityNumbers.get(slug)!)]
    .filter((relation) =>
      claimsOfRelation(index, relation).some((claim) => isOfSource(claim) && claim.polarity === 'affirmed'),
    )
    .map((relation) => index.entities[index.subjects[relation]!]!)
    .map(({ id }) => entityById(graph, id))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** For each source the ids of what it cites. */
export function citedByEach(graph: KnowledgeGraph): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    graph.index.sources.map(({ id }) => [id, new Set(citedBy(graph, id).map((cited) => cited.id))]),
  );
}
