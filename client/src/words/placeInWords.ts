import type { MapPlace } from '../state/mapPlaces.ts';
import { counted } from './counted.ts';

/** How many claims at a place are of which predicate, most first: "fights 26, controls 18". */
export function predicatesAt(
  { relations }: Pick<MapPlace, 'relations'>,
  labelOf: (predicate: string) => string,
): string {
  const counts = new Map<string, number>();
  for (const { relation, claims } of relations)
    counts.set(relation.predicate, (counts.get(relation.predicate) ?? 0) + claims);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([predicate, count]) => `${labelOf(predicate)} ${count}`)
    .join(', ');
}

/** "2 disputed, 1 denied"; empty where no relation at the place is. */
export function dissentAt({ disputed, denied }: Pick<MapPlace, 'disputed' | 'denied'>): string {
  return [disputed > 0 && `${disputed} disputed`, denied > 0 && `${denied} denied`]
    .filter(Boolean)
    .join(', ');
}

/** What is claimed at a place on the map, for who points at it or listens; its name goes before, as names are set apart. */
export function placeInWords(place: MapPlace, labelOf: (predicate: string) => string): string {
  const { claims, relations } = place;
  const dissent = dissentAt(place) || 'none disputed or denied';
  return `${counted(claims, 'claim')} on ${counted(relations.length, 'relation')}, ${dissent}; ${predicatesAt(place, labelOf)}.`;
}
