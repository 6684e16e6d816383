import { describe, expect, it } from 'vitest';
import { problemsOf, record } from '../world.ts';

describe('fieldOfType', () => {
  it('gives each type its fields', async () => {
    const files = {
      'entities/bloc.yaml': record({
        id: 'b',
        name: 'B',
        coordinates: { latitude: 1, longitude: 2 },
        iso3166: 'SY',
        when: '2016',
        by: ['rs21'],
        of: ['rs21'],
      }),
      'entities/state.yaml': record({
        id: 'russia',
        name: 'Russia',
        unnamed: true,
        maybe: ['john-kerry'],
        iso3166: 'RU',
      }),
    };
    expect(await problemsOf('field-of-type', files)).toEqual([
      'entities/bloc.yaml:1:25: error field-of-type: The field "coordinates" belongs to a place, but "b" is a bloc.',
      'entities/bloc.yaml:1:68: error field-of-type: The field "iso3166" belongs to a state, but "b" is a bloc.',
      'entities/bloc.yaml:1:83: error field-of-type: The field "when" belongs to an event or a work, but "b" is a bloc.',
      'entities/bloc.yaml:1:97: error field-of-type: The field "by" belongs to a work, but "b" is a bloc.',
      'entities/bloc.yaml:1:111: error field-of-type: The field "of" belongs to a work, but "b" is a bloc.',
      'entities/state.yaml:1:35: error field-of-type: The field "unnamed" belongs to a person or a bloc, but "russia" is a state.',
      'entities/state.yaml:1:50: error field-of-type: The field "maybe" belongs to a person or a bloc, but "russia" is a state.',
    ]);
  });
});
