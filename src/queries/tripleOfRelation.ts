import type { Triple } from '../claims/relationId.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** The ends and predicate of relation number `relation`. */
export function tripleOfRelation({ index }: KnowledgeGraph, relation: number): Triple {
  return {
    subject: index.entities[index.subjects[relation]!]!.id,
    predicate: index.predicates[index.predicatesOf[relation]!]!.id,
    object: index.entities[index.objects[relation]!]!.id,
  };
}
