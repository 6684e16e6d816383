import { isOfSource } from '../claims/counts.ts';
import type { TimedClaim } from '../claims/timedClaim.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { type Relative, relativesOf } from '../graph/memberships.ts';
import { relationsOf } from '../graph/adjacency.ts';
import { earliestDay } from '../time/bounds.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { type ClaimFilter, compileFilter, type Match, readDuring } from './claimFilter.ts';
import { checkKinds, entityById, predicateById } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';
import type { Entity } from '../claims/types.ts';

/** Who backed whom: by whom, whom, according to whom, when and how. */
export interface BackingArguments
  extends PageArguments, Pick<ClaimFilter, 'accordingTo' | 'during' | 'certainly' | 'kinds'> {
  readonly to?: string | null | undefined;
  readonly by?: string | null | undefined;
  readonly members?: boolean | null | undefined;
  readonly comments?: boolean | null | undefined;
}

/** A backer, a backed one, and what every source says; the last three are empty for direct ones. */
export interface BackingAnswer extends RelationAnswer {
  readonly inferredThrough: readonly ClaimAnswer[];
  readonly inferredBy: Entity | undefined;
  readonly inferredByGrouping: boolean;
}

/** A page of backings, with the number of those that match `during` only for lack of a date. */
export type BackingPage = Page<BackingAnswer> & { readonly undatedCount: number };

const BACKS = 'backs';

/** A relation that is listed, and the relatives that stand in for the ends asked about. */
interface Listed {
  readonly relation: number;
  readonly match: Match;
  readonly via: readonly Relative[];
}

/**
 * One node per pair of which at least one claim matches: direct ones, most sources first, then by names; then those
 * inferred through groups and members, ordered alike. What matches only for lack of a date closes its group.
 */
export function backing(graph: KnowledgeGraph, args: BackingArguments): BackingPage {
  const { to, by, during } = args;
  if (to != null) entityById(graph, to);
  if (by != null) entityById(graph, by);
  checkKinds(graph, args.kinds ?? [], [predicateById(graph, BACKS)]);
  const comments = args.comments ?? false;
  const { accordingTo, certainly, kinds } = args;
  const filter = compileFilter(graph, { accordingTo, during, certainly, kinds });
  const matchOf = (claim: TimedClaim): Match => (comments || isOfSource(claim) ? filter(claim) : 'no');
  const earliest = during == null ? -Infinity : earliestDay(readDuring(during));

  const listed = [...candidates(graph, args)].flatMap(([relation, via]): Listed[] => {
    const matches = claimsOfRelation(graph.index, relation).map(matchOf);
    if (matches.includes('yes')) return [{ relation, match: 'yes', via }];
    return matches.includes('undated') ? [{ relation, match: 'undated', via }] : [];
  });
  const showing = { comments, matches: (claim: TimedClaim) => matchOf(claim) !== 'no', earliest };
  const page = pageOf(
    listed.sort((a, b) => compare(graph, a, b)),
    args,
    (one) => idOf(graph, one),
    (one) => ({
      ...relationAnswer(graph, tripleOfRelation(graph, one.relation), showing),
      id: idOf(graph, one),
      ...inference(graph, one.via),
    }),
  );
  return { ...page, undatedCount: listed.filter(({ match }) => match === 'undated').length };
}

/** The relations of support between the ends asked about, or their relatives; direct ones win over inferred ones. */
function candidates(
  graph: KnowledgeGraph,
  { to, by, members }: BackingArguments,
): Map<number, readonly Relative[]> {
  const endsOf = (id: string | null | undefined): readonly (Relative | undefined)[] =>
    id == null || !members ? [undefined] : [undefined, ...relativesOf(graph.memberships(), id)];
  const found = new Map<number, readonly Relative[]>();
  for (const toVia of endsOf(to)) {
    for (const byVia of endsOf(by)) {
      const via = [toVia, byVia].filter((relative) => relative !== undefined);
      for (const relation of between(graph, byVia?.entity ?? by, toVia?.entity ?? to)) {
        const known = found.get(relation);
        if (!known || stepsOf(via) < stepsOf(known)) found.set(relation, via);
      }
    }
  }
  return found;
}

function between(
  graph: KnowledgeGraph,
  by: string | null | undefined,
  to: string | null | undefined,
): Iterable<number> {
  const { index } = graph;
  const predicate = index.predicateNumbers.get(BACKS)!;
  if (by != null) {
    const relations = relationsOf(index.outgoing, predicate, index.entityNumbers.get(by)!);
    return to == null
      ? relations
      : relations.filter((relation) => index.objects[relation] === index.entityNumbers.get(to));
  }
  if (to != null) return relationsOf(index.incoming, predicate, index.entityNumbers.get(to)!);
  return [...index.predicatesOf.keys()].filter((relation) => index.predicatesOf[relation] === predicate);
}

function stepsOf(via: readonly Relative[]): number {
  return via.reduce((sum, { way }) => sum + way.length, 0);
}

function idOf(graph: KnowledgeGraph, { relation, via }: Listed): string {
  const { subject, object } = tripleOfRelation(graph, relation);
  const id = `${subject}:${BACKS}:${object}`;
  return via[0] === undefined ? id : `${id}#via-${via[0].entity}`;
}

function inference(
  graph: KnowledgeGraph,
  via: readonly Relative[],
): Pick<BackingAnswer, 'inferredThrough' | 'inferredBy' | 'inferredByGrouping'> {
  const steps = via.flatMap(({ way }) => way);
  return {
    inferredThrough: steps.flatMap(({ claim }) => (claim ? [claimAnswer(graph, claim)] : [])),
    inferredBy: via[0] && entityById(graph, via[0].entity),
    inferredByGrouping: steps.some(({ claim }) => claim === undefined),
  };
}

function compare(graph: KnowledgeGraph, a: Listed, b: Listed): number {
  const [one, other] = [a, b].map(({ relation }) => tripleOfRelation(graph, relation)) as [Triple, Triple];
  return (
    Number(a.via.length > 0) - Number(b.via.length > 0) ||
    Number(a.match === 'undated') - Number(b.match === 'undated') ||
    graph.factsOf(b.relation).sourceCount - graph.factsOf(a.relation).sourceCount ||
    compareNames(graph, one.subject, other.subject) ||
    compareNames(graph, one.object, other.object)
  );
}

type Triple = ReturnType<typeof tripleOfRelation>;

function compareNames(graph: KnowledgeGraph, one: string, other: string): number {
  const [a, b] = [entityById(graph, one).name, entityById(graph, other).name];
  return a < b ? -1 : a > b ? 1 : one < other ? -1 : one > other ? 1 : 0;
}
