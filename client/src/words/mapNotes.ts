import type { PlacesQuery } from '../generated/documents.ts';
import { counted } from './counted.ts';

/** Whose the outlines of the countries are. */
export const OUTLINES = 'Made with Natural Earth: its borders show who holds what, not whose right it is.';

/** Where the places are that have no mark: "2 more places: zoom in", "3 more places in the table"; empty for none. */
export function unmarkedInWords(later: number, never: number): string {
  return [
    later > 0 && `${counted(later, 'more place')}: zoom in`,
    never > 0 && `${counted(never, 'more place')} in the table`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** What a map is silent about, a clause each: what has no place on it, and where its numbers are too low or too high. */
export function mapNotes(
  { edges, totalCount, locatedCount }: PlacesQuery['places'],
  { entities, ofAllKinds }: { readonly entities: number; readonly ofAllKinds: boolean },
): readonly string[] {
  const cut = edges.filter(({ node }) => node.relations.length < node.relationCount);
  const most = Math.max(0, ...cut.map(({ node }) => node.relations.length));
  return [
    `${locatedCount} of ${counted(entities, 'entity')} have a place on the map`,
    edges.length < totalCount &&
      `of ${totalCount} named, only the ${edges.length} with the most claims are looked at`,
    cut.length > 0 &&
      `at ${counted(cut.length, 'place')} no more than ${counted(most, 'relation')} counted, those with the most claims`,
    ofAllKinds && 'claims of all kinds are counted, as those that name none cannot be asked for alone',
  ].filter((note) => note !== false);
}
