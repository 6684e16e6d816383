import type { Entity, EntityType } from '../claims/types.ts';
import { relationsAround } from '../graph/adjacency.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { entityById, entityNumber } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';

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
      : graph
          .search()
          .find(args.search)
          .map((id) => entityById(graph, id));
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
  const { relations, judgements } = graph.index;
  const sources = new Set<number>();
  let claimCount = 0;
  for (const relation of relationsAround(graph.index, entityNumber(graph, id))) {
    const cluster = relations.clusters[relation]!;
    claimCount += relations.claimsFrom[cluster + 1]! - relations.claimsFrom[cluster]!;
    for (let row = judgements.verdictsFrom[cluster]!; row < judgements.verdictsFrom[cluster + 1]!; row += 1) {
      sources.add(judgements.verdicts.sources[row]!);
    }
  }
  return { claimCount, sourceCount: sources.size };
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
  const { claimCounts } = graph.index.judgements;
  const relations = [...relationsAround(graph.index, entityNumber(graph, id))].filter(
    (relation) => comments || claimCounts[relation]! > 0,
  );
  return pageOf(relations, args, String, (relation) => relationAnswer(graph, relation, { comments }));
}

/** All entities, by name. */
function allByName({ index: { names } }: KnowledgeGraph): readonly Entity[] {
  const byName = new Array<Entity>(names.entities.length);
  names.nameOrder.forEach((place, entity) => (byName[place] = names.entities[entity]!));
  return byName;
}
