import { describe, expect, it } from 'vitest';
import { problemsOf, record } from '../world.ts';

describe('coordinatesRange', () => {
  it('asks for degrees', async () => {
    const files = {
      'entities/place.yaml':
        record({ id: 'aleppo', name: 'Aleppo', coordinates: { latitude: 136.2, longitude: -180.5 } }) +
        record({ id: 'east-aleppo', name: 'East Aleppo', coordinates: { latitude: 36.2, longitude: 37.16 } }),
    };
    expect(await problemsOf('coordinates-range', files)).toEqual([
      'entities/place.yaml:1:60: error coordinates-range: The latitude 136.2 lies outside -90 to 90.',
      'entities/place.yaml:1:78: error coordinates-range: The longitude -180.5 lies outside -180 to 180.',
    ]);
  });
});
