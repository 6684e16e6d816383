import { isOfSource } from '../claims/counts.ts';
import type { Entity, EntityType } from '../claims/types.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import { relationsOf } from '../graph/adjacency.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { entityById } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';

/** Which entities: those that a text may mean, of these types. */
export interface EntitiesArguments extends PageArguments {
  readonly search?: string | null | undefined;
  readonly types?: readonly EntityType[] | null | undefined;
}

/** Entities, best match first; without a search all, by name. */
export function entities(graph: KnowledgeGraph, args: EntitiesArguments): Page<Entity> {
  const found =
    args.search == null
      ? allByName(graph)
      : graph.search.find(args.search).map((id) => entityById(graph, id));
  const ofTypes = found.filter(({ type }) => args.types == null || args.types.includes(type));
  return pageOf(
    ofTypes,
    args,
    ({ id }) => id,
    (entity) => entity,
  );
}

/** How much is claimed of an entity, as subject or object; comments included. */
export interface EntityCounts {
  readonly claimCount: number;
  readonly sourceCount: number;
}

/** Counts claims of an entity and the sources they stand in. */
export function entityCounts(graph: KnowledgeGraph, id: string): EntityCounts {
  const claims = relationsOfEntity(graph, id).flatMap((relation) => claimsOfRelation(graph.index, relation));
  return { claimCount: claims.length, sourceCount: new Set(claims.map(({ source }) => source)).size };
}

/** Which relations of an entity. */
export interface EntityRelationsArguments extends PageArguments {
  readonly comments?: boolean | null | undefined;
}

/** The relations of an entity, most sources first, then by id. */
export function entityRelations(
  graph: KnowledgeGraph,
  id: string,
  args: EntityRelationsArguments,
): Page<RelationAnswer> {
  const comments = args.comments ?? false;
  const relations = relationsOfEntity(graph, id)
    .filter((relation) => comments || claimsOfRelation(graph.index, relation).some(isOfSource))
    .sort((a, b) => graph.factsOf(b).sourceCount - graph.factsOf(a).sourceCount || a - b);
  return pageOf(relations, args, String, (relation) =>
    relationAnswer(graph, tripleOfRelation(graph, relation), { comments }),
  );
}

/** The numbers of all relations of an entity, each once, ascending: relations are numbered by id. */
export function relationsOfEntity({ index }: KnowledgeGraph, id: string): readonly number[] {
  const entity = index.entityNumbers.get(id)!;
  const numbers = index.predicates.flatMap((_, predicate) => [
    ...relationsOf(index.outgoing, predicate, entity),
    ...relationsOf(index.incoming, predicate, entity),
  ]);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function allByName(graph: KnowledgeGraph): readonly Entity[] {
  return [...graph.index.entities].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
