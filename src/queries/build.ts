import { isOfSource } from '../claims/counts.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** What was built, in numbers. */
export interface BuildAnswer {
  readonly hash: string;
  readonly entities: number;
  readonly sources: number;
  readonly claims: number;
  readonly relations: number;
  readonly disputes: number;
  readonly predicates: readonly {
    readonly predicate: string;
    readonly claims: number;
    readonly relations: number;
  }[];
}

/** Counts what the graph holds. Comments count as claims, but make no relations. */
export function build(graph: KnowledgeGraph): BuildAnswer {
  const { index } = graph;
  const relations = [...index.subjects.keys()].filter((relation) =>
    claimsOfRelation(index, relation).some(isOfSource),
  );
  return {
    hash: graph.hash,
    entities: index.entities.length,
    sources: index.sources.length,
    claims: index.claims.length,
    relations: relations.length,
    disputes: relations.filter((relation) => graph.factsOf(relation).status === 'disputed').length,
    predicates: index.predicates.map(({ id }, number) => ({
      predicate: id,
      claims: index.claims.filter(({ predicate }) => predicate === id).length,
      relations: relations.filter((relation) => index.predicatesOf[relation] === number).length,
    })),
  };
}
