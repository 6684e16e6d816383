import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('byWithoutTalks', () => {
  it('refuses "by" where nobody talks', async () => {
    const files = { [CLAIMS]: claims({ by: ['john-kerry'] }) };
    expect(await problemsOf('by-without-talks', files)).toEqual([
      'sources/report/claims.yaml:1:169: error by-without-talks: The field "by" belongs to "negotiates-with", not to "backs"; who acted for a state goes into "through".',
    ]);
  });

  it('accepts "by" of talks', async () => {
    const files = { [CLAIMS]: claims({ predicate: 'negotiates-with', kinds: ['refusal'], by: ['russia'] }) };
    expect(await problemsOf('by-without-talks', files)).toEqual([]);
  });
});
