import type { Entity } from '../claims/types.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { isOfSource } from '../columns/marks.ts';
import { relationsOf } from '../graph/adjacency.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { type Relative, relativesOf } from '../graph/memberships.ts';
import { earliestDay } from '../time/bounds.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { type ClaimFilter, compileFilter, isOpen, type Match, readDuring } from './claimFilter.ts';
import { checkKinds, entityById, entityNumber, predicateById, predicateNumber } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { type RelationAnswer, type Shown, StoredRelation } from './relationAnswer.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';

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
const DIRECT: readonly Relative[] = [];

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
  const matchOf = claimTest(graph, args);
  const listed = listMatching(graph, args, matchOf);
  const shown: Shown = {
    graph,
    comments,
    matches: matchOf && ((claim) => matchOf(claim) !== 'no'),
    earliest: during == null ? undefined : earliestDay(readDuring(during)),
  };
  const page = pageOf(
    listed,
    args,
    (one) => idOf(graph, one),
    (one) => new StoredBacking(shown, one),
  );
  const undatedCount = during == null ? 0 : listed.filter(({ match }) => match === 'undated').length;
  return { ...page, undatedCount };
}

/** How a claim meets the filters; undefined where there are none. */
function claimTest(
  graph: KnowledgeGraph,
  { accordingTo, during, certainly, kinds, comments }: BackingArguments,
): ((claim: ClaimView) => Match) | undefined {
  const filter = { accordingTo, during, certainly, kinds };
  if (isOpen(filter)) return undefined;
  const matchOf = compileFilter(graph, filter);
  return (claim) => (comments || isOfSource(claim.marks) ? matchOf(claim) : 'no');
}

/** The candidates of which a claim matches, in order. */
function listMatching(
  graph: KnowledgeGraph,
  args: BackingArguments,
  matchOf: ((claim: ClaimView) => Match) | undefined,
): readonly Listed[] {
  const listed: Listed[] = [];
  if (args.members) {
    for (const [relation, via] of throughRelatives(graph, args)) {
      const match = matchOfRelation(graph, relation, args, matchOf);
      if (match !== 'no') listed.push({ relation, match, via });
    }
  } else {
    const relations = between(graph, args.by, args.to);
    for (let place = 0; place < relations.length; place += 1) {
      const relation = relations[place]!;
      const match = matchOfRelation(graph, relation, args, matchOf);
      if (match !== 'no') listed.push({ relation, match, via: DIRECT });
    }
  }
  // The relations of one end are in order as they come.
  const inOrder = !args.members && args.during == null && (args.by == null) !== (args.to == null);
  return inOrder ? listed : listed.sort((a, b) => compare(graph, a, b));
}

/** How the best of its claims meets the filters. */
function matchOfRelation(
  { index }: KnowledgeGraph,
  relation: number,
  { comments }: BackingArguments,
  matchOf: ((claim: ClaimView) => Match) | undefined,
): Match {
  if (matchOf === undefined) return comments || relation < index.relations.spoken ? 'yes' : 'no';
  const matches = claimsOfRelation(index, relation).map(matchOf);
  return matches.includes('yes') ? 'yes' : matches.includes('undated') ? 'undated' : 'no';
}

/** The relations of support between the ends asked about, or their relatives; direct ones win over inferred ones. */
function throughRelatives(
  graph: KnowledgeGraph,
  { to, by }: BackingArguments,
): Map<number, readonly Relative[]> {
  const endsOf = (id: string | null | undefined): readonly (Relative | undefined)[] =>
    id == null ? [undefined] : [undefined, ...relativesOf(graph.memberships(), id)];
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
): Int32Array {
  const { index } = graph;
  const predicate = predicateNumber(graph, BACKS);
  if (by != null) {
    const relations = relationsOf(index, 'outgoing', predicate, entityNumber(graph, by));
    if (to == null) return relations;
    const object = entityNumber(graph, to);
    return relations.filter((relation) => index.relations.objects[relation] === object);
  }
  if (to != null) return relationsOf(index, 'incoming', predicate, entityNumber(graph, to));
  return index.relations.byId.filter((relation) => index.relations.predicates[relation] === predicate);
}

function stepsOf(via: readonly Relative[]): number {
  return via.reduce((sum, { way }) => sum + way.length, 0);
}

function idOf(graph: KnowledgeGraph, { relation, via }: Listed): string {
  const { subject, object } = tripleOfRelation(graph, relation);
  const id = `${subject}:${BACKS}:${object}`;
  return via[0] === undefined ? id : `${id}#via-${via[0].entity}`;
}

class StoredBacking extends StoredRelation implements BackingAnswer {
  readonly #listed: Listed;

  constructor(shown: Shown, listed: Listed) {
    super(shown, listed.relation);
    this.#listed = listed;
  }

  override get id(): string {
    return idOf(this.shown.graph, this.#listed);
  }
  get inferredThrough(): readonly ClaimAnswer[] {
    return this.#steps.flatMap(({ claim }) => (claim ? [claimAnswer(this.shown.graph, claim)] : []));
  }
  get inferredBy(): Entity | undefined {
    const [first] = this.#listed.via;
    return first && entityById(this.shown.graph, first.entity);
  }
  get inferredByGrouping(): boolean {
    return this.#steps.some(({ claim }) => claim === undefined);
  }

  get #steps(): Relative['way'] {
    return this.#listed.via.flatMap(({ way }) => way);
  }
}

function compare({ index: { names, relations } }: KnowledgeGraph, a: Listed, b: Listed): number {
  const { subjects, objects, sourceCounts } = relations;
  const { nameOrder } = names;
  return (
    Number(a.via.length > 0) - Number(b.via.length > 0) ||
    Number(a.match === 'undated') - Number(b.match === 'undated') ||
    sourceCounts[b.relation]! - sourceCounts[a.relation]! ||
    nameOrder[subjects[a.relation]!]! - nameOrder[subjects[b.relation]!]! ||
    nameOrder[objects[a.relation]!]! - nameOrder[objects[b.relation]!]!
  );
}
