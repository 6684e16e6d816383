import type { Triple } from '../claims/relationId.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** The ends and predicate of relation number `relation`. */
export function tripleOfRelation({ index }: KnowledgeGraph, relation: number): Triple {
  return {
    subject: index.names.ids.entities[index.relations.subjects[relation]!]!,
    predicate: index.names.ids.predicates[index.relations.predicates[relation]!]!,
    object: index.names.ids.entities[index.relations.objects[relation]!]!,
  };
}
