import { orderEnds, relationId, type Triple } from '../claims/relationId.ts';
import { isOfSource } from '../claims/counts.ts';
import { claimsOfRelation, relationNumber } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { neighboursOf } from '../graph/neighbours.ts';
import { entityById, predicateById } from './lookUp.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';

/** Which relation; the ends of a symmetric predicate may be given in either order. */
export interface RelationArguments extends Triple {
  readonly comments?: boolean | null | undefined;
}

/** One relation and what every source says of it. Throws NotFoundError for unknown ids. */
export function relation(graph: KnowledgeGraph, args: RelationArguments): RelationAnswer {
  entityById(graph, args.subject);
  entityById(graph, args.object);
  const { symmetric } = predicateById(graph, args.predicate);
  const { subject, predicate, object } = args;
  const triple = orderEnds({ subject, predicate, object }, symmetric);
  return relationAnswer(graph, triple, { comments: args.comments ?? false });
}

/**
 * Relations of near pairs, with the same predicate, of which a source speaks that is silent on this one: one end is
 * put in place of its renamed successor or predecessor, its group or member (by some affirmed claim), or our grouping.
 */
export function nearRelations(graph: KnowledgeGraph, answer: RelationAnswer): readonly RelationAnswer[] {
  const silent = new Set(answer.silent.map(({ id }) => id));
  if (silent.size === 0) return [];
  const { symmetric } = predicateById(graph, answer.predicate);
  const { subjectId: subject, predicate, objectId: object } = answer;
  const pairs = [
    ...neighboursOf(graph, subject).map((near) => ({ subject: near, predicate, object })),
    ...neighboursOf(graph, object).map((near) => ({ subject, predicate, object: near })),
  ].map((triple) => orderEnds(triple, symmetric));
  const triples = new Map(pairs.map((triple) => [relationId(triple), triple]));
  return [...triples]
    .filter(([id, triple]) => {
      const number = relationNumber(graph.index, triple);
      const claims = number === undefined ? [] : claimsOfRelation(graph.index, number);
      return id !== answer.id && claims.some((claim) => isOfSource(claim) && silent.has(claim.source));
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, triple]) => relationAnswer(graph, triple, { comments: false }));
}
