import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('predicateEnds', () => {
  it('asks for types that the predicate allows', async () => {
    const files = { [CLAIMS]: claims({ object: 'aleppo' }, { predicate: 'located-in' }) };
    expect(await problemsOf('predicate-ends', files)).toEqual([
      'sources/report/claims.yaml:1:62: error predicate-ends: The object of "backs" must be a faction, a state, a person, an organization or a bloc, but "aleppo" is a place.',
      'sources/report/claims.yaml:2:24: error predicate-ends: The subject of "located-in" must be a place, but "russia" is a state.',
      'sources/report/claims.yaml:2:67: error predicate-ends: The object of "located-in" must be a place, but "syria" is a state.',
    ]);
  });

  it('lets places be fought', async () => {
    const files = { [CLAIMS]: claims({ predicate: 'fights', object: 'aleppo' }) };
    expect(await problemsOf('predicate-ends', files)).toEqual([]);
  });
});
