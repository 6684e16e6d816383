import { describe, expect, it } from 'vitest';
import { problemsOf, record } from '../world.ts';

describe('wikidataShape', () => {
  it('asks for a Q with a number', async () => {
    const files = {
      'entities/state.yaml':
        record({ id: 'russia', name: 'Russia', wikidata: '159' }) +
        record({ id: 'syria', name: 'Syria', wikidata: 'Q858' }),
    };
    expect(await problemsOf('wikidata-shape', files)).toEqual([
      'entities/state.yaml:1:45: error wikidata-shape: The Wikidata id "159" must be a Q with a number, like "Q858".',
    ]);
  });
});
