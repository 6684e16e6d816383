import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** The id of relation number `relation`: `relationId` of its triple, without the triple. */
export function idOfRelation({ index: { names, relations } }: KnowledgeGraph, relation: number): string {
  const { entities } = names.ids;
  const joint = names.joints[relations.predicates[relation]!]!;
  return entities[relations.subjects[relation]!]! + joint + entities[relations.objects[relation]!]!;
}
