import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('unknownKind', () => {
  it('names the near-miss', async () => {
    const files = { [CLAIMS]: claims({ kinds: ['weapons', 'fundin', 'love'] }) };
    expect(await problemsOf('unknown-kind', files)).toEqual([
      'sources/report/claims.yaml:1:187: error unknown-kind: The predicate "backs" has no kind "fundin"; did you mean "funding"?',
      'sources/report/claims.yaml:1:196: error unknown-kind: The predicate "backs" has no kind "love".',
    ]);
  });

  it('says which predicate has the kind', async () => {
    const files = { [CLAIMS]: claims({ kinds: ['siege'] }, { predicate: 'fights', kinds: ['political'] }) };
    expect(await problemsOf('unknown-kind', files)).toEqual([
      'sources/report/claims.yaml:1:177: error unknown-kind: The predicate "backs" has no kind "siege"; "fights" has it.',
      'sources/report/claims.yaml:2:178: error unknown-kind: The predicate "fights" has no kind "political"; "allied-with" and "backs" have it.',
    ]);
  });
});
