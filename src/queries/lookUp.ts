import type { Entity, Predicate, Source } from '../claims/types.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { shortTextAt } from '../columns/shortTexts.ts';
import { claimAt, claimNumber } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { didYouMean } from '../problems/didYouMean.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { NotFoundError } from './errors.ts';

/** The entity with this id. Throws NotFoundError with near-misses over ids, names and aliases. */
export function entityById(graph: KnowledgeGraph, id: string): Entity {
  return graph.index.names.entities[entityNumber(graph, id)]!;
}

/** The number of the entity with this id. Throws NotFoundError as `entityById`. */
export function entityNumber(graph: KnowledgeGraph, id: string): number {
  const { entityNumbers } = graph.index.names;
  const number = entityNumbers.get(id);
  if (number !== undefined) return number;
  throw notFound('entity', id, [...nearMisses(id, entityNumbers.keys()), ...graph.search().find(id)]);
}

/** The entities with these ids, in order; ids come from the dataset, where every one is known. */
export function entitiesById(graph: KnowledgeGraph, ids: readonly string[]): readonly Entity[] {
  return ids.map((id) => entityById(graph, id));
}

/** The source with this slug. Throws NotFoundError with near-misses. */
export function sourceById(graph: KnowledgeGraph, id: string): Source {
  return graph.index.names.sources[sourceNumber(graph, id)]!;
}

/** The number of the source with this slug. Throws NotFoundError with near-misses. */
export function sourceNumber({ index: { names } }: KnowledgeGraph, id: string): number {
  const number = names.sourceNumbers.get(id);
  if (number !== undefined) return number;
  throw notFound('source', id, nearMisses(id, names.sourceNumbers.keys()));
}

/** The claim with this global id. Throws NotFoundError with near-misses. */
export function claimById({ index }: KnowledgeGraph, id: string): ClaimView {
  const number = claimNumber(index, id);
  if (number !== undefined) return claimAt(index, number);
  const { byId, ids } = index.clustered;
  throw notFound(
    'claim',
    id,
    nearMisses(
      id,
      Array.from(byId, (place) => shortTextAt(ids, place)),
    ),
  );
}

/** The predicate with this id. Throws NotFoundError with near-misses. */
export function predicateById(graph: KnowledgeGraph, id: string): Predicate {
  return graph.index.names.predicates[predicateNumber(graph, id)]!;
}

/** The number of the predicate with this id. Throws NotFoundError with near-misses. */
export function predicateNumber({ index: { names } }: KnowledgeGraph, id: string): number {
  const number = names.predicateNumbers.get(id);
  if (number !== undefined) return number;
  throw notFound('predicate', id, nearMisses(id, names.predicateNumbers.keys()));
}

/** Throws NotFoundError for the first kind that is none of the given predicates' (of any predicate by default). */
export function checkKinds(
  graph: KnowledgeGraph,
  kinds: readonly string[],
  predicates: readonly Predicate[] = graph.index.names.predicates,
): void {
  if (kinds.length === 0) return;
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
