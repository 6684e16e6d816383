import type { MapPlace } from '../../client/src/state/mapPlaces.ts';
import { aRelation } from './aDrawing.ts';

/** A place on the map with defaults filled in: the ford, where the reds are said to fight the blues, three times. */
export function aMapPlace(more: Partial<MapPlace> = {}): MapPlace {
  return {
    id: 'ford',
    name: 'The Ford',
    latitude: 36,
    longitude: 37,
    claims: 3,
    relations: [{ relation: aRelation('red:fights:blue'), claims: 3 }],
    disputed: 0,
    denied: 0,
    ...more,
  };
}
