import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/types.ts';
import { compareCodings } from '../../src/codings/compareCodings.ts';
import { aClaim } from '../world.ts';

const PREDICATES = [
  { id: 'backs', symmetric: false },
  { id: 'fights', symmetric: false },
  { id: 'negotiates-with', symmetric: true },
];
const claims = (...changes: Partial<Claim>[]): Claim[] =>
  changes.map((change, index) => aClaim({ id: `chronicle/c${index}`, ...change }));

const A = claims(
  { kinds: ['weapons', 'funding'] },
  { object: 'red-company', certainty: 'probable' },
  { object: 'league', voice: ['miller'], stance: 'disputes' },
  { object: 'council', voice: ['miller', 'envoy-1'] },
  { predicate: 'fights' },
);
const B = claims(
  { kinds: ['weapons'] },
  { object: 'red-company' },
  { object: 'league', voice: ['miller'] },
  { object: 'council', voice: ['miller', 'envoy-1'] },
  { predicate: 'negotiates-with' },
);

describe('compareCodings', () => {
  const comparison = compareCodings(A, B, PREDICATES);

  it('counts what both found, in all and per predicate', () => {
    expect(comparison).toMatchObject({ a: 5, b: 5, matched: 4, f1: 0.8 });
    expect(comparison.predicates).toEqual([
      { predicate: 'backs', a: 4, b: 4, matched: 4, f1: 1 },
      { predicate: 'fights', a: 1, b: 0, matched: 0, f1: 0 },
      { predicate: 'negotiates-with', a: 0, b: 1, matched: 0, f1: 0 },
    ]);
    expect([comparison.onlyA, comparison.onlyB].flat().map(({ predicate }) => predicate)).toEqual([
      'fights',
      'negotiates-with',
    ]);
  });

  it('measures agreement beyond chance; stance where both attribute', () => {
    const { alphas } = comparison;
    expect(alphas.polarity).toEqual({ alpha: null, pairs: 4, same: 4 });
    expect(alphas.modality).toEqual({ alpha: null, pairs: 4, same: 4 });
    expect(alphas.certainty).toMatchObject({ pairs: 4, same: 3 });
    expect(alphas.stance).toMatchObject({ pairs: 2, same: 1, alpha: 0 });
  });

  it('compares kinds as sets and voices as chains', () => {
    expect(comparison.kinds).toEqual({ jaccard: 0.5, pairs: 1 });
    expect(comparison.voices).toEqual({ sameChain: 4, sameOwnership: 4, pairs: 4 });
  });

  it('lists the fields in which pairs differ', () => {
    expect(comparison.alike).toBe(1);
    expect(comparison.differences.map(({ differences }) => differences)).toEqual([
      [{ field: 'kinds', a: ['weapons', 'funding'], b: ['weapons'] }],
      [{ field: 'certainty', a: 'probable', b: 'certain' }],
      [{ field: 'stance', a: 'disputes', b: 'reports' }],
    ]);
    expect(comparison.differing).toMatchObject({ kinds: 1, certainty: 1, stance: 1, when: 0 });
  });

  it('has no figures where there is nothing to compare', () => {
    expect(compareCodings([], [], PREDICATES)).toMatchObject({
      f1: null,
      predicates: [],
      alphas: { stance: { alpha: null, pairs: 0, same: 0 } },
      kinds: { jaccard: null, pairs: 0 },
    });
  });
});
