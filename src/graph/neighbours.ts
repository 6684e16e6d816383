import { decides } from '../claims/counts.ts';
import { relationsOf } from './adjacency.ts';
import { type ClaimIndex, claimsOfRelation } from './claimIndex.ts';
import type { KnowledgeGraph } from './knowledgeGraph.ts';

/**
 * Entities near to one: those that succeed it, or that it succeeds, by renaming; its groups and members, by some
 * affirmed actual claim; and our own groupings of it. Sorted, each once.
 */
export function neighboursOf(graph: KnowledgeGraph, entity: string): readonly string[] {
  const near = [
    ...joined(graph.index, 'member-of', entity),
    ...joined(graph.index, 'succeeds', entity, 'renamed'),
    ...graph.index.names.entities[graph.index.names.entityNumbers.get(entity)!]!.broader,
  ];
  return [...new Set(near)].filter((id) => id !== entity).sort();
}

function joined(index: ClaimIndex, predicateId: string, entity: string, kind?: string): readonly string[] {
  const predicate = index.names.predicateNumbers.get(predicateId);
  const number = index.names.entityNumbers.get(entity)!;
  if (predicate === undefined) return [];
  return (['outgoing', 'incoming'] as const)
    .flatMap((direction) => [...relationsOf(index, direction, predicate, number)])
    .flatMap((relation) => claimsOfRelation(index, relation))
    .filter((claim) => decides(claim) && claim.polarity === 'affirmed')
    .filter((claim) => kind === undefined || claim.kinds.includes(kind))
    .map((claim) => (claim.subject === entity ? claim.object : claim.subject));
}
