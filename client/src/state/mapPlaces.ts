import type { PlacesQuery } from '../generated/documents.ts';
import type { DrawnRelation } from './visibleRelations.ts';

/** A relation with the number of its claims that name a place. */
export interface RelationHere {
  readonly relation: DrawnRelation;
  readonly claims: number;
}

/** A place on the map with the visible relations of the claims that name it; never without one. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** Degrees north and east. */
  readonly latitude: number;
  readonly longitude: number;
  readonly claims: number;
  /** Most claims first. */
  readonly relations: readonly RelationHere[];
  /** How many of the relations are disputed, and how many denied with nobody affirming them. */
  readonly disputed: number;
  readonly denied: number;
}

/** The places at which visible relations have claims, most claims first, then by name. */
export function mapPlaces(
  answer: PlacesQuery['places'],
  visible: readonly DrawnRelation[],
  { undatedToo }: { readonly undatedToo: boolean },
): readonly MapPlace[] {
  const byId = new Map(visible.map((relation) => [relation.id, relation]));
  return answer.edges
    .flatMap(({ node: { place, relations } }): MapPlace[] => {
      const here = relations
        .map(({ id, claimCount, undatedCount }) => ({
          relation: byId.get(id),
          claims: undatedToo ? claimCount : claimCount - undatedCount,
        }))
        .filter((each): each is RelationHere => each.relation !== undefined && each.claims > 0);
      if (here.length === 0 || !place.coordinates) return [];
      return [
        {
          id: place.id,
          name: place.name,
          ...place.coordinates,
          claims: here.reduce((sum, { claims }) => sum + claims, 0),
          relations: here,
          disputed: ofStatus(here, 'DISPUTED'),
          denied: ofStatus(here, 'DENIED'),
        },
      ];
    })
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, 'en'));
}

function ofStatus(here: readonly RelationHere[], status: DrawnRelation['status']): number {
  return here.filter(({ relation }) => relation.status === status).length;
}
