import { isOfSource } from '../claims/counts.ts';
import type { Entity, Source } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { relationsOf } from '../graph/adjacency.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import { sourceNumber } from './lookUp.ts';

/** All sources, by date of publication (the last possible day), then slug. */
export function sources(graph: KnowledgeGraph): readonly Source[] {
  return graph.index.names.sources;
}

/** Number of claims coded from a source, comments included. */
export function sourceClaimCount(graph: KnowledgeGraph, slug: string): number {
  const { sourcesFrom } = graph.index.clustered;
  const source = sourceNumber(graph, slug);
  return sourcesFrom[source + 1]! - sourcesFrom[source]!;
}

/** Persons, organisations and works that a source cites, by name: cited-by, read backwards; comments cite for themselves. */
export function citedBy(graph: KnowledgeGraph, slug: string): readonly Entity[] {
  const { index } = graph;
  const predicate = index.names.predicateNumbers.get('cited-by');
  if (predicate === undefined) return [];
  return [...relationsOf(index, 'incoming', predicate, index.names.entityNumbers.get(slug)!)]
    .filter((relation) =>
      claimsOfRelation(index, relation).some((claim) => isOfSource(claim) && claim.polarity === 'affirmed'),
    )
    .map((relation) => index.names.entities[index.relations.subjects[relation]!]!)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** For each source the ids of what it cites. */
export function citedByEach(graph: KnowledgeGraph): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    graph.index.names.sources.map(({ id }) => [id, new Set(citedBy(graph, id).map((cited) => cited.id))]),
  );
}
