import type { MapPlace } from '../state/mapPlaces.ts';
import { type Seen, UNSEEN } from '../state/seen.ts';
import type { Shown } from './picture.ts';

/** What occurs in the rings of a map, for its key and legend. */
export function shownOnMap(places: readonly MapPlace[], seen: ReadonlyMap<string, Seen> | null): Shown {
  const relations = places.flatMap((place) => place.relations.map(({ relation }) => relation));
  return {
    types: new Set(),
    predicates: new Set(relations.map(({ predicate }) => predicate)),
    statuses: new Set(relations.map(({ status }) => status)),
    partlyDenied: relations.some(({ status, deniedCount }) => status === 'UNDISPUTED' && deniedCount > 0),
    seen: seen === null ? [] : relations.map(({ id }) => seen.get(id) ?? UNSEEN),
  };
}
