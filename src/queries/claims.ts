import type { ClaimView } from '../columns/claimView.ts';
import { CERTAINTIES } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { earliestDay } from '../time/bounds.ts';
import { candidates } from './candidates.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { type ClaimFilter, compileFilter } from './claimFilter.ts';
import { claimById } from './lookUp.ts';
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
  const [dated, undated]: [ClaimView[], ClaimView[]] = [[], []];
  for (const claim of candidates(graph.index, args.filter ?? {})) {
    const match = matchOf(claim);
    if (match !== 'no') (match === 'undated' ? undated : dated).push(claim);
  }
  const order = ORDERS[args.orderBy ?? 'source'];
  if (order) for (const list of [dated, undated]) list.sort(order);
  const page = pageOf(
    [...dated, ...undated],
    args,
    ({ id }) => id,
    (claim) => claimAnswer(graph, claim),
  );
  return { ...page, undatedCount: undated.length };
}

/** One claim by its global id. Throws NotFoundError with near-misses. */
export function claim(graph: KnowledgeGraph, id: string): ClaimAnswer {
  return claimAnswer(graph, claimById(graph, id));
}

/** Orders beside that by source, in which claims come; sorting keeps it where claims are equal. */
const ORDERS: Readonly<Record<ClaimOrder, ((a: ClaimView, b: ClaimView) => number) | undefined>> = {
  source: undefined,
  when: (a, b) => compareDays(dayOf(a), dayOf(b)),
  certainty: (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty),
};

/** The earliest day a claim may speak of; undated ones come last. */
function dayOf(claim: ClaimView): number {
  return claim.when === undefined ? Infinity : earliestDay(claim.time);
}

/** Infinities are equal to themselves, where subtraction would give none. */
function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
