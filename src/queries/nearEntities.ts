import { stillTime } from '../claims/deadline.ts';
import type { Entity } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { groupsOf, membersOf, type Relative } from '../graph/memberships.ts';
import { linked } from './linked.ts';
import { entityById } from './lookUp.ts';
import { placesWithin } from './placesWithin.ts';

/** How an entity is near to another: it is a member of it, contains it, and so on. */
export type Nearness =
  | 'member'
  | 'group'
  | 'successor'
  | 'predecessor'
  | 'lies in it'
  | 'contains it'
  | 'named after it'
  | 'place it is named after'
  | 'work of it';

/** An entity of which something may be said that also bears on another. */
export interface NearEntity {
  readonly entity: Entity;
  readonly how: Nearness;
  /** Ids of the claims that say so; empty where names or our own groupings and entries do. */
  readonly claims: readonly string[];
  /** Whether our own grouping says so, not a claim. */
  readonly byGrouping: boolean;
}

/** Most steps from member to group, or from place to place. */
const MOST_STEPS = 2;

/**
 * Who is near to an entity, each once, the surest nearness first: members of it and groups that contain it (two
 * steps at most, by undisputed claims or by our groupings), what it was before and after a split or renaming,
 * places that lie in it and contain it, collectives named after it or the place that it is named after, works
 * that it wrote or published. Throws NotFoundError.
 */
export function nearEntities(graph: KnowledgeGraph, id: string): readonly NearEntity[] {
  const entity = entityById(graph, id);
  const memberships = graph.memberships();
  const near = [
    ...related(graph, 'member', membersOf(memberships, id)),
    ...related(graph, 'group', groupsOf(memberships, id)),
    ...renamings(graph, entity),
    ...placesInIt(graph, entity),
    ...placesAround(graph, entity),
    ...namedAfter(graph, entity),
    ...placeInNameOf(graph, entity),
    ...worksOf(graph, entity),
  ];
  const first = new Map<string, NearEntity>();
  for (const each of near) if (!first.has(each.entity.id)) first.set(each.entity.id, each);
  first.delete(id);
  return [...first.values()];
}

function related(
  graph: KnowledgeGraph,
  how: Nearness,
  relatives: readonly Relative[],
): readonly NearEntity[] {
  return relatives
    .filter(({ way }) => way.length <= MOST_STEPS && isOfOneKind(way))
    .map(({ entity, way }) => ({
      entity: entityById(graph, entity),
      how,
      claims: way.flatMap(({ claim }) => claim?.id ?? []),
      byGrouping: way.some(({ claim }) => claim === undefined),
    }));
}

/** Claims and our groupings are not chained: together they would say what neither does. */
function isOfOneKind(way: Relative['way']): boolean {
  return new Set(way.map(({ claim }) => claim === undefined)).size === 1;
}

/** Collectives before and after it; a person who succeeds another is another person. */
function renamings(graph: KnowledgeGraph, entity: Entity): readonly NearEntity[] {
  if (entity.type === 'person') return [];
  const later = linked(graph, 'succeeds', 'incoming', entity.id).map((claim) => ({
    entity: entityById(graph, claim.subject),
    how: 'successor' as const,
    claims: [claim.id],
    byGrouping: false,
  }));
  const earlier = linked(graph, 'succeeds', 'outgoing', entity.id).map((claim) => ({
    entity: entityById(graph, claim.object),
    how: 'predecessor' as const,
    claims: [claim.id],
    byGrouping: false,
  }));
  return [...later, ...earlier].filter((each) => each.entity.type !== 'person');
}

function placesInIt(graph: KnowledgeGraph, { id, type }: Entity): readonly NearEntity[] {
  if (type !== 'place') return [];
  return [...placesWithin(graph, id, MOST_STEPS)].map(([place, claims]) => ({
    entity: entityById(graph, place),
    how: 'lies in it',
    claims,
    byGrouping: false,
  }));
}

function placesAround(graph: KnowledgeGraph, { id, type }: Entity): readonly NearEntity[] {
  if (type !== 'place') return [];
  return linked(graph, 'located-in', 'outgoing', id).map((claim) => ({
    entity: entityById(graph, claim.object),
    how: 'contains it',
    claims: [claim.id],
    byGrouping: false,
  }));
}

/** Collectives, governments and events named after a place: "Civilians of east Aleppo", "Aleppo's rebels", "Astana talks". */
function namedAfter(graph: KnowledgeGraph, place: Entity): readonly NearEntity[] {
  if (place.type !== 'place') return [];
  return graph.index.names.entities
    .filter((entity) => isNamedAfter(entity, place))
    .map((entity) => ({ entity, how: 'named after it', claims: [], byGrouping: false }));
}

/** The place that a collective is named after, the one with the longest name. */
function placeInNameOf(graph: KnowledgeGraph, entity: Entity): readonly NearEntity[] {
  if (entity.type !== 'bloc') return [];
  const places = graph.index.names.entities.filter(
    (place) => place.type === 'place' && isNamedAfter(entity, place),
  );
  const [longest] = places.sort((a, b) => b.name.length - a.name.length);
  return longest ? [{ entity: longest, how: 'place it is named after', claims: [], byGrouping: false }] : [];
}

/** Most words by which an event is called that has the name of a place before them: "Deir Ezzor air strike of September 2016". */
const MOST_WORDS_OF_EVENT = 2;

/** Whether a name is one word with that of a place, as "… of P" or "P's …"; or, for an event, "P …", and its date. */
function isNamedAfter({ type, name }: Entity, place: Entity): boolean {
  stillTime();
  const [own, its] = [name.toLowerCase(), place.name.toLowerCase()];
  if (type === 'event') {
    const [called] = own.slice(its.length + 1).split(/ (?:of|in) /u);
    return own.startsWith(`${its} `) && called!.split(' ').length <= MOST_WORDS_OF_EVENT;
  }
  if (type !== 'bloc' && type !== 'state') return false;
  const [before, ...after] = own.split(' of ');
  return (
    (after.join(' of ') === its && !before!.includes(' ')) ||
    /^['’]s \S+$/u.test(own.startsWith(its) ? own.slice(its.length) : '')
  );
}

function worksOf({ index }: KnowledgeGraph, { id }: Entity): readonly NearEntity[] {
  return index.names.entities
    .filter(({ by, of }) => by.includes(id) || of.includes(id))
    .map((entity) => ({ entity, how: 'work of it', claims: [], byGrouping: false }));
}
