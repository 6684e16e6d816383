import { type DisputePair, disputesAmong } from '../claims/disputes.ts';
import { stillTime } from '../claims/deadline.ts';
import type { Claim } from '../claims/types.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { statusAt } from '../columns/judgements.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { entityById, predicateById } from './lookUp.ts';
import { compileOverlapOfClaim, type Overlap, surest } from './relationOverlap.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { type DisputeAnswer, disputeAnswer } from './relationAnswer.ts';

type Maybe<T> = T | null | undefined;

/** Which disputes. Null is no filter, an empty list matches nothing. */
export interface DisputesArguments extends PageArguments {
  readonly predicates?: Maybe<readonly string[]>;
  readonly entities?: Maybe<readonly string[]>;
  readonly between?: Maybe<readonly string[]>;
  readonly within?: Maybe<boolean>;
  readonly comments?: Maybe<boolean>;
  readonly during?: Maybe<string>;
}

/** Pairs of claims that meet, most sources in the relation first, then by id. Throws OutOfTimeError after the deadline. */
export function disputes(graph: KnowledgeGraph, args: DisputesArguments): Page<DisputeAnswer> {
  for (const id of [...(args.entities ?? []), ...(args.between ?? [])]) entityById(graph, id);
  for (const id of args.predicates ?? []) predicateById(graph, id);
  const between =
    args.between == null ? undefined : [...new Set(args.between)].map((id) => partyOf(graph, id));
  const overlapOf = overlapOfPairs(graph, args.during);
  const pairs = contested(graph, args).flatMap((relation) =>
    disputesAmong(claimsOfRelation(graph.index, relation), args.comments ?? false)
      .filter((pair) => args.within || !pair.within)
      .filter((pair) => between === undefined || isBetween(pair, between))
      .filter((pair) => overlapOf === undefined || overlapOf(pair) !== null),
  );
  return pageOf(
    pairs,
    args,
    ({ affirming, denying }) => `${affirming.id}~${denying.id}`,
    (pair) => disputeAnswer(graph, pair, overlapOf?.(pair) ?? null),
  );
}

/** How pairs lie to a time, each claim looked at once; undefined where no time is given. */
function overlapOfPairs(
  graph: KnowledgeGraph,
  during: string | null | undefined,
): ((pair: DisputePair<ClaimView>) => Overlap | null) | undefined {
  if (during == null) return undefined;
  const compiled = compileOverlapOfClaim(graph, { during });
  const known = new Map<number, Overlap | null>();
  const overlapOf = (claim: ClaimView): Overlap | null => {
    const seen = known.get(claim.place);
    if (seen !== undefined) return seen;
    const overlap = compiled(claim);
    known.set(claim.place, overlap);
    return overlap;
  };
  return ({ affirming, denying }) => surest([overlapOf(affirming), overlapOf(denying)]);
}

/** The relations that may hold what is asked for, by rank: those that are disputed, or all where comments take part. */
function contested({ index }: KnowledgeGraph, args: DisputesArguments): readonly number[] {
  const { names, relations, judgements } = index;
  const numbersOf = (ids: Maybe<readonly string[]>, numbers: ReadonlyMap<string, number>) =>
    ids && new Set(ids.map((id) => numbers.get(id)!));
  const predicates = numbersOf(args.predicates, names.predicateNumbers);
  const entities = numbersOf(args.entities, names.entityNumbers);
  const found: number[] = [];
  for (let relation = 0; relation < relations.count; relation += 1) {
    stillTime();
    if (!args.comments && statusAt(judgements, relation) !== 'disputed') continue;
    if (predicates && !predicates.has(relations.predicates[relation]!)) continue;
    const [subject, object] = [relations.subjects[relation]!, relations.objects[relation]!];
    if (!entities || entities.has(subject) || entities.has(object)) found.push(relation);
  }
  return found;
}

/** Somebody who takes part in a dispute, with the sources that they are, wrote or published. */
interface Party {
  readonly id: string;
  readonly sources: ReadonlySet<string>;
}

function partyOf(graph: KnowledgeGraph, id: string): Party {
  const numbers = graph.mouthpieces().get(id) ?? [];
  return { id, sources: new Set(numbers.map((number) => graph.index.names.sources[number]!.id)) };
}

/** Whether one of the parties says the one and another the other; a single party may stand on either side. */
function isBetween({ affirming, denying }: DisputePair, parties: readonly Party[]): boolean {
  const says = (claim: Claim): readonly Party[] =>
    parties.filter(({ id, sources }) => sources.has(claim.source) || claim.voice.includes(id));
  const [yes, no] = [says(affirming), says(denying)];
  if (parties.length === 1) return yes.length + no.length > 0;
  return yes.some((one) => no.some((other) => one !== other));
}
