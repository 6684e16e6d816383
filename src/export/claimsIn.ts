import type { ClaimView } from '../columns/claimView.ts';
import { claimAt, claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** How many claims there are, comments included. */
export function claimCount({ index }: KnowledgeGraph): number {
  return index.clustered.byId.length;
}

/** All claims, by id. */
export function* claimsIn({ index }: KnowledgeGraph): Generator<ClaimView> {
  for (const claim of index.clustered.byId) yield claimAt(index, claim);
}

/** The claims of each relation; relations by predicate in the order of the vocabulary, then by their ends. */
export function* claimsByRelation({ index }: KnowledgeGraph): Generator<readonly ClaimView[]> {
  const { subjects, predicates, objects } = index.relations;
  const inOrder = Uint32Array.from(subjects, (_, relation) => relation).sort(
    (a, b) => predicates[a]! - predicates[b]! || subjects[a]! - subjects[b]! || objects[a]! - objects[b]!,
  );
  for (const relation of inOrder) yield claimsOfRelation(index, relation);
}
