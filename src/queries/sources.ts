import { isOfSource } from '../claims/counts.ts';
import type { Entity, Source } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { relationsOf } from '../graph/adjacency.ts';
import { claimAt, claimsOfRelation } from '../graph/claimIndex.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { sourceNumber } from './lookUp.ts';
import { checkedFirst } from './page.ts';
import { perGraph } from './perGraph.ts';

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

/**
 * Some claims of a source, evenly spread over all that it has, in the order of its text, comments included: `first` of them (default 50),
 * or all where it has no more. Throws BadInputError for `first` outside 1..500.
 */
export function sourceSample(
  graph: KnowledgeGraph,
  slug: string,
  first: number | null | undefined,
): readonly ClaimAnswer[] {
  const { sourcesFrom, bySource } = graph.index.clustered;
  const from = sourcesFrom[sourceNumber(graph, slug)]!;
  const count = sourceClaimCount(graph, slug);
  const length = Math.min(checkedFirst(first), count);
  return Array.from({ length }, (_, index) => {
    const place = from + Math.floor(((index + 0.5) / length) * count);
    return claimAnswer(graph, claimAt(graph.index, bySource[place]!));
  });
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

/** For each source that cites anything the ids of what it cites. */
export const citedByEach = perGraph((graph): ReadonlyMap<string, ReadonlySet<string>> => {
  const cited = new Map<string, ReadonlySet<string>>();
  for (const { id } of graph.index.names.sources) {
    const works = citedBy(graph, id);
    if (works.length > 0) cited.set(id, new Set(works.map((work) => work.id)));
  }
  return cited;
});
