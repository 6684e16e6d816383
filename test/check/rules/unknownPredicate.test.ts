import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, problemsOf, source } from '../world.ts';

describe('unknownPredicate', () => {
  it('names the near-miss in claims and in "coded"', async () => {
    const files = {
      [CLAIMS]: claims({ predicate: 'back' }),
      [SOURCE]: source({ coded: ['backs', 'fight', 'loves'] }),
    };
    expect(await problemsOf('unknown-predicate', files)).toEqual([
      'sources/report/claims.yaml:1:45: error unknown-predicate: There is no predicate "back"; did you mean "backs"?',
      'sources/report/source.yaml:5:17: error unknown-predicate: There is no predicate "fight"; did you mean "fights"?',
      'sources/report/source.yaml:5:25: error unknown-predicate: There is no predicate "loves".',
    ]);
  });

  it('keeps silent where the vocabulary is missing', async () => {
    const files = { 'vocabulary.yaml': undefined };
    expect(await problemsOf('unknown-predicate', files)).toEqual([]);
  });
});
