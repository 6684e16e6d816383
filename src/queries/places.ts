import type { Entity } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { candidates } from './candidates.ts';
import { type ClaimFilter, compileFilter } from './claimFilter.ts';
import { idOfRelation } from './idOfRelation.ts';
import { entityById } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';

/** Which claims, and which page of places. */
export interface PlacesArguments extends PageArguments {
  readonly filter?: ClaimFilter | null | undefined;
}

/** How many claims of one relation name a place; of these, `undatedCount` match the time asked about only by lacking a date. */
export interface RelationAtPlace {
  /** `<subject>:<predicate>:<object>` */
  readonly id: string;
  readonly claimCount: number;
  readonly undatedCount: number;
}

/** A place that lies somewhere, with the relations of the claims that name it, most claims first, then by id. */
export interface PlaceAnswer {
  readonly place: Entity;
  readonly claimCount: number;
  readonly relations: readonly RelationAtPlace[];
}

/** A page of places; `locatedCount` counts all entities with coordinates, spoken of or not. */
export interface PlacesPage extends Page<PlaceAnswer> {
  readonly locatedCount: number;
}

interface Tally {
  claimCount: number;
  undatedCount: number;
}

/**
 * The entities with coordinates that claims name as subject, object or place where it happened; most claims first, then by
 * id. A claim counts once at each place that it names.
 */
export function places(graph: KnowledgeGraph, args: PlacesArguments): PlacesPage {
  const located = new Set(
    graph.index.names.entities.flatMap(({ id, coordinates }) => (coordinates ? [id] : [])),
  );
  const found = [...tallied(graph, args.filter ?? {}, located)]
    .map(([id, relations]) => ({ id, relations, claimCount: sum(relations) }))
    .sort((a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1));
  const page = pageOf(
    found,
    args,
    ({ id }) => id,
    ({ id, relations, claimCount }): PlaceAnswer => ({
      place: entityById(graph, id),
      claimCount,
      relations: [...relations]
        .map(([relation, tally]) => ({ id: idOfRelation(graph.columns, relation), ...tally }))
        .sort((a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1)),
    }),
  );
  return { ...page, locatedCount: located.size };
}

/** Per place and number of relation, the claims that meet the filter. */
function tallied(
  graph: KnowledgeGraph,
  filter: ClaimFilter,
  located: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<number, Tally>> {
  const matchOf = compileFilter(graph, filter);
  const tallies = new Map<string, Map<number, Tally>>();
  for (const claim of candidates(graph.index, filter)) {
    const match = matchOf(claim);
    if (match === 'no') continue;
    const { subject, object, where, relation } = claim;
    for (const id of new Set([subject, object, where])) {
      if (id !== undefined && located.has(id)) count(tallies, { id, relation, undated: match === 'undated' });
    }
  }
  return tallies;
}

function count(
  tallies: Map<string, Map<number, Tally>>,
  { id, relation, undated }: { readonly id: string; readonly relation: number; readonly undated: boolean },
): void {
  const relations = tallies.get(id) ?? new Map<number, Tally>();
  const tally = relations.get(relation) ?? { claimCount: 0, undatedCount: 0 };
  tally.claimCount += 1;
  if (undated) tally.undatedCount += 1;
  relations.set(relation, tally);
  tallies.set(id, relations);
}

function sum(relations: ReadonlyMap<number, Tally>): number {
  let all = 0;
  for (const { claimCount } of relations.values()) all += claimCount;
  return all;
}
