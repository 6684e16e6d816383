import type { Entity } from '../claims/types.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { isOfSource } from '../columns/marks.ts';
import { relationsOf, spokenAmong } from '../graph/adjacency.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { type Relative, relativesOf } from '../graph/memberships.ts';
import { earliestDay } from '../time/bounds.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { type ClaimFilter, compileFilter, isOpen, type Match, readDuring } from './claimFilter.ts';
import { idOfRelation } from './idOfRelation.ts';
import { checkKinds, entityById, entityNumber, predicateById, predicateNumber } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { type RelationAnswer, StoredRelation } from './relationAnswer.ts';
import { type Shown, shownFrom } from './shown.ts';

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

/**
 * One node per pair of which at least one claim matches: direct ones, most sources first, then by names; then those
 * inferred through groups and members, ordered alike. What matches only for lack of a date closes its group.
 */
export function backing(graph: KnowledgeGraph, args: BackingArguments): BackingPage {
  const { during } = args;
  const ends = { to: numberOf(graph, args.to), by: numberOf(graph, args.by) };
  if (args.kinds != null) checkKinds(graph, args.kinds, [predicateById(graph, BACKS)]);
  const matchOf = claimTest(graph, args);
  const shown = shownFrom(graph, {
    comments: args.comments ?? false,
    matches: matchOf && ((claim) => matchOf(claim) !== 'no'),
    earliest: during == null ? undefined : earliestDay(readDuring(during)),
  });
  if (matchOf === undefined && !args.members && isOneEnd(ends)) return wholeList(shown, args, ends);
  const listed = listMatching(shown, { args, ends, matchOf });
  const { totalCount, pageInfo, edges } = pageOf(listed, args, idOf, itself);
  const undatedCount = during == null ? 0 : listed.filter(({ match }) => match === 'undated').length;
  return { totalCount, pageInfo, edges, undatedCount };
}

/** The ends asked about, by number. */
interface Ends {
  readonly to: number | undefined;
  readonly by: number | undefined;
}

type MatchOf = ((claim: ClaimView) => Match) | undefined;

const idOf = ({ id }: StoredBacking): string => id;
const itself = (one: StoredBacking): StoredBacking => one;

/** How a claim meets the filters; undefined where there are none. */
function claimTest(
  graph: KnowledgeGraph,
  { accordingTo, during, certainly, kinds, comments }: BackingArguments,
): MatchOf {
  const filter = { accordingTo, during, certainly, kinds };
  if (isOpen(filter)) return undefined;
  const matchOf = compileFilter(graph, filter);
  return (claim) => (comments || isOfSource(claim.marks) ? matchOf(claim) : 'no');
}

/** Whether all relations of one end are asked about: these come in order. */
function isOneEnd({ by, to }: Ends): boolean {
  return (by === undefined) !== (to === undefined);
}

/** All relations of one end; only those of the page are made into nodes. */
function wholeList(shown: Shown, args: BackingArguments, ends: Ends): BackingPage {
  const relations = between(shown.graph, ends);
  const first = shown.columns.clusters[relations[0] ?? 0]!;
  const nodeOf = isClustered(shown.graph, ends)
    ? (relation: number, place: number) => new BackingOfOne(shown, relation, first + place)
    : (relation: number) => new DirectBacking(shown, relation);
  const { totalCount, pageInfo, edges } = pageOf<number, BackingAnswer>(
    shown.comments ? relations : spokenAmong(shown.graph.index, relations),
    args,
    (relation) => idOfRelation(shown.columns, relation),
    nodeOf,
  );
  return { totalCount, pageInfo, edges, undatedCount: 0 };
}

/** Whether the claims on the relations of one end lie one after the other: by their objects, of which a symmetric relation has two. */
function isClustered({ index }: KnowledgeGraph, { to }: Ends): boolean {
  return to !== undefined && !index.names.predicates.some(({ id, symmetric }) => id === BACKS && symmetric);
}

interface Asked {
  readonly args: BackingArguments;
  readonly ends: Ends;
  readonly matchOf: MatchOf;
}

/** The candidates of which a claim matches, in order. */
function listMatching(shown: Shown, { args, ends, matchOf }: Asked): readonly StoredBacking[] {
  const { graph } = shown;
  const listed: StoredBacking[] = [];
  if (args.members) {
    for (const [relation, via] of throughRelatives(graph, args)) {
      const match = matchOfRelation(shown, relation, matchOf);
      if (match !== 'no') listed.push(new StoredBacking(shown, { relation, match, via }));
    }
  } else {
    const relations = between(graph, ends);
    for (let place = 0; place < relations.length; place += 1) {
      const relation = relations[place]!;
      const match = matchOfRelation(shown, relation, matchOf);
      if (match !== 'no') listed.push(new StoredBacking(shown, { relation, match, via: DIRECT }));
    }
  }
  // The relations of one end are in order as they come.
  const inOrder = !args.members && args.during == null && isOneEnd(ends);
  return inOrder ? listed : listed.sort((a, b) => compare(graph, a, b));
}

/** How the best of its claims meets the filters. */
function matchOfRelation({ graph, comments }: Shown, relation: number, matchOf: MatchOf): Match {
  const { index } = graph;
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
      const ends = { by: numberOf(graph, byVia?.entity ?? by), to: numberOf(graph, toVia?.entity ?? to) };
      for (const relation of between(graph, ends)) {
        const known = found.get(relation);
        if (!known || stepsOf(via) < stepsOf(known)) found.set(relation, via);
      }
    }
  }
  return found;
}

function numberOf(graph: KnowledgeGraph, id: string | null | undefined): number | undefined {
  return id == null ? undefined : entityNumber(graph, id);
}

function between(graph: KnowledgeGraph, { by, to }: Ends): Int32Array {
  const { index } = graph;
  const predicate = predicateNumber(graph, BACKS);
  if (by !== undefined) {
    const relations = relationsOf(index, 'outgoing', predicate, by);
    return to === undefined
      ? relations
      : relations.filter((relation) => index.relations.objects[relation] === to);
  }
  if (to !== undefined) return relationsOf(index, 'incoming', predicate, to);
  return index.relations.byId.filter((relation) => index.relations.predicates[relation] === predicate);
}

function stepsOf(via: readonly Relative[]): number {
  return via.reduce((sum, { way }) => sum + way.length, 0);
}

/** A relation that is listed, how it meets the filters, and the relatives that stand in for the ends asked about. */
interface Listed {
  readonly relation: number;
  readonly match: Match;
  readonly via: readonly Relative[];
}

/** A relation that was asked for as it stands: there may be many, so that it holds nothing more. */
class DirectBacking extends StoredRelation implements BackingAnswer {
  get inferredThrough(): readonly ClaimAnswer[] {
    return [];
  }
  get inferredBy(): undefined {
    return undefined;
  }
  get inferredByGrouping(): boolean {
    return false;
  }
}

/**
 * One of all backings of somebody. Their claims lie one after the other in the order of the list, so that where they lie, and who
 * backs, need not be looked up by the relation.
 */
class BackingOfOne extends DirectBacking {
  readonly #cluster: number;

  constructor(shown: Shown, relation: number, cluster: number) {
    super(shown, relation);
    this.#cluster = cluster;
  }

  override get subject(): Entity {
    return this.shown.graph.index.names.entities[this.shown.columns.clusterSubjects[this.#cluster]!]!;
  }
  override get subjectId(): string {
    const { entityIds, clusterSubjects } = this.shown.columns;
    return entityIds[clusterSubjects[this.#cluster]!]!;
  }
  protected override get cluster(): number {
    return this.#cluster;
  }
}

class StoredBacking extends StoredRelation implements BackingAnswer {
  readonly relation: number;
  readonly match: Match;
  readonly via: readonly Relative[];

  constructor(shown: Shown, { relation, match, via }: Listed) {
    super(shown, relation);
    this.relation = relation;
    this.match = match;
    this.via = via;
  }

  override get id(): string {
    const [first] = this.via;
    return first === undefined ? super.id : `${super.id}#via-${first.entity}`;
  }
  get inferredThrough(): readonly ClaimAnswer[] {
    return this.#steps.flatMap(({ claim }) => (claim ? [claimAnswer(this.shown.graph, claim)] : []));
  }
  get inferredBy(): Entity | undefined {
    const [first] = this.via;
    return first && entityById(this.shown.graph, first.entity);
  }
  get inferredByGrouping(): boolean {
    return this.#steps.some(({ claim }) => claim === undefined);
  }

  get #steps(): Relative['way'] {
    return this.via.flatMap(({ way }) => way);
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
