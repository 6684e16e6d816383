import { type DisputePair, disputesAmong } from '../claims/disputes.ts';
import type { Claim } from '../claims/types.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { entityById, predicateById } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { type DisputeAnswer, disputeAnswer } from './relationAnswer.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';

type Maybe<T> = T | null | undefined;

/** Which disputes. Null is no filter, an empty list matches nothing. */
export interface DisputesArguments extends PageArguments {
  readonly predicates?: Maybe<readonly string[]>;
  readonly entities?: Maybe<readonly string[]>;
  readonly between?: Maybe<readonly string[]>;
  readonly within?: Maybe<boolean>;
  readonly comments?: Maybe<boolean>;
}

/** Pairs of claims that meet, most sources in the relation first, then by id. */
export function disputes(graph: KnowledgeGraph, args: DisputesArguments): Page<DisputeAnswer> {
  for (const id of [...(args.entities ?? []), ...(args.between ?? [])]) entityById(graph, id);
  for (const id of args.predicates ?? []) predicateById(graph, id);
  const between = args.between == null ? undefined : [...new Set(args.between)];
  const relations = [...graph.index.subjects.keys()]
    .filter((relation) => isOf(graph, relation, args))
    .sort((a, b) => graph.factsOf(b).sourceCount - graph.factsOf(a).sourceCount || a - b);
  const pairs = relations.flatMap((relation) =>
    disputesAmong(claimsOfRelation(graph.index, relation), args.comments ?? false)
      .filter((pair) => args.within || !pair.within)
      .filter((pair) => between === undefined || isBetween(pair, between)),
  );
  return pageOf(
    pairs,
    args,
    ({ affirming, denying }) => `${affirming.id}~${denying.id}`,
    (pair) => disputeAnswer(graph, pair),
  );
}

function isOf(graph: KnowledgeGraph, relation: number, { predicates, entities }: DisputesArguments): boolean {
  const { subject, predicate, object } = tripleOfRelation(graph, relation);
  if (predicates != null && !predicates.includes(predicate)) return false;
  return entities == null || entities.includes(subject) || entities.includes(object);
}

/** Whether one of the parties says the one and another the other; a single party may stand on either side. */
function isBetween({ affirming, denying }: DisputePair, parties: readonly string[]): boolean {
  const says = (claim: Claim): readonly string[] =>
    parties.filter((party) => claim.source === party || claim.voice.includes(party));
  const [yes, no] = [says(affirming), says(denying)];
  if (parties.length === 1) return yes.length + no.length > 0;
  return yes.some((one) => no.some((other) => one !== other));
}
