import { CERTAINTIES } from '../claims/types.ts';
import type { TimedClaim } from '../claims/timedClaim.ts';
import { inTextOrder } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { earliestDay } from '../time/bounds.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { type ClaimFilter, compileFilter } from './claimFilter.ts';
import { notFound } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';

/** How claims are ordered: by the earliest day they may speak of, by source and place in the text, or by certainty. */
export type ClaimOrder = 'when' | 'source' | 'certainty';

/** Which claims, in which order. */
export interface ClaimsArguments extends PageArguments {
  readonly filter?: ClaimFilter | null | undefined;
  readonly orderBy?: ClaimOrder | null | undefined;
}

/** A page of claims, with the number of those that match `during` only for lack of a date; these are listed last. */
export type ClaimPage = Page<ClaimAnswer> & { readonly undatedCount: number };

/** Every claim that meets the filter, comments included. */
export function claims(graph: KnowledgeGraph, args: ClaimsArguments): ClaimPage {
  const matchOf = compileFilter(graph, args.filter ?? {});
  const matched = graph.index.claims.map((claim) => ({ claim, match: matchOf(claim) }));
  const order = ORDERS[args.orderBy ?? 'source'];
  const listed = matched
    .filter(({ match }) => match !== 'no')
    .sort(
      (a, b) =>
        Number(a.match === 'undated') - Number(b.match === 'undated') ||
        order(a.claim, b.claim) ||
        bySource(graph, a.claim, b.claim),
    );
  return {
    ...pageOf(
      listed,
      args,
      ({ claim }) => claim.id,
      ({ claim }) => claimAnswer(graph, claim),
    ),
    undatedCount: listed.filter(({ match }) => match === 'undated').length,
  };
}

/** One claim by its global id. Throws NotFoundError with near-misses. */
export function claim(graph: KnowledgeGraph, id: string): ClaimAnswer {
  const number = graph.index.claimNumbers.get(id);
  if (number === undefined) throw notFound('claim', id, nearMisses(id, graph.index.claimNumbers.keys()));
  return claimAnswer(graph, graph.index.claims[number]!);
}

const ORDERS: Readonly<Record<ClaimOrder, (a: TimedClaim, b: TimedClaim) => number>> = {
  source: () => 0,
  when: (a, b) => compareDays(dayOf(a), dayOf(b)),
  certainty: (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty),
};

/** The earliest day a claim may speak of; undated ones come last. */
function dayOf(claim: TimedClaim): number {
  return claim.when === undefined ? Infinity : earliestDay(claim.time);
}

/** Infinities are equal to themselves, where subtraction would give none. */
function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bySource(graph: KnowledgeGraph, a: TimedClaim, b: TimedClaim): number {
  const numbers = graph.index.sourceNumbers;
  return numbers.get(a.source)! - numbers.get(b.source)! || inTextOrder(a, b);
}
