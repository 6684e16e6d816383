import { decides } from '../claims/counts.ts';
import { someDispute } from '../claims/disputes.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { growingNumbers } from '../columns/growingNumbers.ts';
import { statusAt } from '../columns/judgements.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { candidates } from './candidates.ts';
import { type ClaimFilter, compileFilter } from './claimFilter.ts';
import { predicateNumber } from './lookUp.ts';
import { marksOfRelations } from './marksOfRelations.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';
import { citedByEach } from './sources.ts';
import { idOfRelation } from './idOfRelation.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';

type Maybe<T> = T | null | undefined;

/** What is wanting in what is known of a relation. */
export const GAPS = ['single-origin', 'undated', 'unknown-kind', 'unanswered'] as const;
export type Gap = (typeof GAPS)[number];

/** Which gaps, on which predicates, and of which relations: those with a claim that meets the filter. Null is no filter, an empty list matches nothing. */
export interface GapsArguments extends PageArguments {
  readonly gaps?: Maybe<readonly Gap[]>;
  readonly predicates?: Maybe<readonly string[]>;
  readonly filter?: Maybe<ClaimFilter>;
}

/** A relation of which something is wanting. */
export interface GapAnswer {
  readonly relation: RelationAnswer;
  readonly gaps: readonly Gap[];
}

/** Predicates of which nobody expects a date. */
const TIMELESS: ReadonlySet<string> = new Set(['located-in', 'cited-by']);

/** A reading list: relations that somebody affirms and of which something is wanting; most gaps first, then by id. */
export function gaps(graph: KnowledgeGraph, args: GapsArguments): Page<GapAnswer> {
  const isMeant = compileLimits(graph, args);
  const bits = gapBits(graph);
  const asked = bitsOf((gap) => args.gaps == null || args.gaps.includes(gap));
  return pageOf(
    mostFirst(bits, (relation) => (isMeant(relation) ? asked : 0)),
    args,
    (relation) => idOfRelation(graph.columns, relation),
    (relation) => ({
      relation: relationAnswer(graph, relation, { comments: false }),
      gaps: GAPS.filter((_, place) => (bits[relation]! & asked & (1 << place)) !== 0),
    }),
  );
}

/** Whether a relation is of the predicates and has a claim that meets the filter. */
function compileLimits(
  graph: KnowledgeGraph,
  { predicates, filter }: GapsArguments,
): (relation: number) => boolean {
  const { relations } = graph.index;
  const ofPredicate = predicates && new Set(predicates.map((id) => predicateNumber(graph, id)));
  const spoken = filter && relationsMeeting(graph, filter);
  return (relation) =>
    (!ofPredicate || ofPredicate.has(relations.predicates[relation]!)) && (!spoken || spoken.has(relation));
}

/** The relations with a claim that meets a filter. */
function relationsMeeting(graph: KnowledgeGraph, filter: ClaimFilter): ReadonlySet<number> {
  const matchOf = compileFilter(graph, filter);
  const found = new Set<number>();
  for (const claim of candidates(graph.index, filter)) if (matchOf(claim) !== 'no') found.add(claim.relation);
  return found;
}

/** A bit for each gap that passes a test, from the lowest, in the order of `GAPS`. */
function bitsOf(test: (gap: Gap) => boolean): number {
  return GAPS.reduce((bits, gap, place) => bits | (test(gap) ? 1 << place : 0), 0);
}

/** The relations with a bit that is asked for, those with the most such bits first, within them by rank. */
function mostFirst(bits: Uint8Array, askedOf: (relation: number) => number): Int32Array {
  const lists = Array.from({ length: GAPS.length + 1 }, () => growingNumbers());
  for (let relation = 0; relation < bits.length; relation += 1) {
    const wanting = bits[relation]! & askedOf(relation);
    if (wanting !== 0) lists[NUMBER_OF_BITS[wanting]!]!.push(relation);
  }
  const found = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists.reverse()) {
    found.set(list.done(), end);
    end += list.length;
  }
  return found;
}

const NUMBER_OF_BITS = Array.from(
  { length: 1 << GAPS.length },
  (_, bits) => GAPS.filter((_gap, place) => (bits & (1 << place)) !== 0).length,
);

/** The gaps of each relation. */
const gapBits = marksOfRelations((graph, relation) => {
  const claims = claimsOfRelation(graph.index, relation);
  const affirming = claims.filter((claim) => decides(claim) && claim.polarity === 'affirmed');
  if (affirming.length === 0) return 0;
  const { origins } = graph.factsOf(relation);
  const { predicate } = tripleOfRelation(graph, relation);
  const hasKinds = graph.index.names.predicates.some(({ id, kinds }) => id === predicate && kinds.length > 0);
  const wanting: Readonly<Record<Gap, boolean>> = {
    'single-origin': origins.known < 2,
    undated: !TIMELESS.has(predicate) && affirming.every(({ when }) => when === undefined),
    'unknown-kind':
      hasKinds &&
      affirming.every(({ kinds }) => kinds.length === 0 || kinds.every((kind) => kind === 'unknown')),
    unanswered: isUnanswered(graph, relation, claims),
  };
  return bitsOf((gap) => wanting[gap]);
});

/** Whether a source denies what another says, and neither cites the other. */
function isUnanswered(graph: KnowledgeGraph, relation: number, claims: readonly ClaimView[]): boolean {
  if (statusAt(graph.columns, relation) !== 'disputed') return false;
  const quotes = citedByEach(graph);
  const cites = (one: string, other: string): boolean => quotes.get(one)?.has(other) ?? false;
  return someDispute(claims, ({ source: a }, { source: b }) => a !== b && !cites(a, b) && !cites(b, a));
}
