import { describe, expect, it } from 'vitest';
import { problemsOf, record } from '../world.ts';

describe('iso3166Shape', () => {
  it('asks for two capital letters', async () => {
    const files = {
      'entities/state.yaml':
        record({ id: 'russia', name: 'Russia', iso3166: 'rus' }) +
        record({ id: 'syria', name: 'Syria', iso3166: 'SY' }),
    };
    expect(await problemsOf('iso3166-shape', files)).toEqual([
      'entities/state.yaml:1:44: error iso3166-shape: The country code "rus" must be two capital letters, like "SY".',
    ]);
  });
});
