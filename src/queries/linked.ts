import { decides } from '../claims/counts.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { statusAt } from '../columns/judgements.ts';
import { relationsOf } from '../graph/adjacency.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/**
 * The first claim of each relation with a predicate that leaves or reaches an entity, which has to be known, if it is affirmed and
 * nobody denies it.
 */
export function linked(
  { index }: KnowledgeGraph,
  predicate: string,
  direction: 'outgoing' | 'incoming',
  id: string,
): readonly ClaimView[] {
  const number = index.names.predicateNumbers.get(predicate);
  if (number === undefined) return [];
  const relations = relationsOf(index, direction, number, index.names.entityNumbers.get(id)!);
  return [...relations].flatMap((relation) => {
    if (statusAt(index.judgements, relation) === 'disputed') return [];
    return (
      claimsOfRelation(index, relation).find((claim) => decides(claim) && claim.polarity === 'affirmed') ?? []
    );
  });
}
