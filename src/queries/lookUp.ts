import type { Entity, Predicate, Source } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { didYouMean } from '../problems/didYouMean.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { NotFoundError } from './errors.ts';

/** The entity with this id. Throws NotFoundError with near-misses over ids, names and aliases. */
export function entityById(graph: KnowledgeGraph, id: string): Entity {
  const number = graph.index.entityNumbers.get(id);
  if (number !== undefined) return graph.index.entities[number]!;
  const similar = [...nearMisses(id, graph.index.entityNumbers.keys()), ...graph.search.find(id)];
  throw notFound('entity', id, similar);
}

/** The entities with these ids, in order; ids come from the dataset, where every one is known. */
export function entitiesById(graph: KnowledgeGraph, ids: readonly string[]): readonly Entity[] {
  return ids.map((id) => entityById(graph, id));
}

/** The source with this slug. Throws NotFoundError with near-misses. */
export function sourceById(graph: KnowledgeGraph, id: string): Source {
  const number = graph.index.sourceNumbers.get(id);
  if (number !== undefined) return graph.index.sources[number]!;
  throw notFound('source', id, nearMisses(id, graph.index.sourceNumbers.keys()));
}

/** The predicate with this id. Throws NotFoundError with near-misses. */
export function predicateById(graph: KnowledgeGraph, id: string): Predicate {
  const number = graph.index.predicateNumbers.get(id);
  if (number !== undefined) return graph.index.predicates[number]!;
  throw notFound('predicate', id, nearMisses(id, graph.index.predicateNumbers.keys()));
}

/** Throws NotFoundError for the first kind that is none of the given predicates' (of any predicate by default). */
export function checkKinds(
  graph: KnowledgeGraph,
  kinds: readonly string[],
  predicates: readonly Predicate[] = graph.index.predicates,
): void {
  const known = new Set(predicates.flatMap((predicate) => predicate.kinds.map(({ id }) => id)));
  for (const kind of kinds) {
    if (!known.has(kind)) throw notFound('kind', kind, nearMisses(kind, known));
  }
}

/** The error for an id that is not there. */
export function notFound(what: string, id: string, similar: readonly string[]): NotFoundError {
  const close = [...new Set(similar)].slice(0, 3);
  const shown = id.length > 80 ? `${id.slice(0, 77)}…` : id;
  return new NotFoundError(`There is no ${what} "${shown}"${didYouMean(close)}`, close);
}
