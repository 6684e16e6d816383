import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';

const LIMITS = { latitude: 90, longitude: 180 } as const;

/** Latitudes reach from -90 to 90 degrees, longitudes from -180 to 180. */
export function* coordinatesRange({ loaded }: CheckContext): Iterable<Problem> {
  for (const record of loaded.entities) {
    for (const axis of ['latitude', 'longitude'] as const) {
      const degrees = record.value.coordinates?.[axis];
      const limit = LIMITS[axis];
      if (degrees === undefined || Math.abs(degrees) <= limit) continue;
      const message = `The ${axis} ${degrees} lies outside -${limit} to ${limit}.`;
      yield errorAt(positionOf(record, 'coordinates', axis), { rule: 'coordinates-range', message });
    }
  }
}
