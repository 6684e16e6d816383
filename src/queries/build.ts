import { statusAt } from '../columns/judgements.ts';
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
export function build({ hash, index }: KnowledgeGraph): BuildAnswer {
  const { names, relations, judgements, claims } = index;
  const claimCounts = new Int32Array(names.predicates.length);
  for (const relation of index.clustered.relations) claimCounts[relations.predicates[relation]!]! += 1;
  const relationCounts = new Int32Array(names.predicates.length);
  let disputes = 0;
  relations.predicates.forEach((predicate, relation) => {
    if (judgements.claimCounts[relation] === 0) return;
    relationCounts[predicate]! += 1;
    if (statusAt(judgements, relation) === 'disputed') disputes += 1;
  });
  return {
    hash,
    entities: names.entities.length,
    sources: names.sources.length,
    claims: claims.count,
    relations: relationCounts.reduce((sum, count) => sum + count, 0),
    disputes,
    predicates: names.predicates.map(({ id }, number) => ({
      predicate: id,
      claims: claimCounts[number]!,
      relations: relationCounts[number]!,
    })),
  };
}
