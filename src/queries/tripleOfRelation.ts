import type { Triple } from '../claims/relationId.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** The ends and predicate of relation number `relation`. */
export function tripleOfRelation({ index }: KnowledgeGraph, relation: number): Triple {
  return {
    subject: index.names.entities[index.relations.subjects[relation]!]!.id,
    predicate: index.names.predicates[index.relations.predicates[relation]!]!.id,
    object: index.names.entities[index.relations.objects[relation]!]!.id,
  };
}
