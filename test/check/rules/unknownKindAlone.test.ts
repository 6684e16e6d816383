import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('unknownKindAlone', () => {
  it('refuses other kinds beside "unknown"', async () => {
    const files = { [CLAIMS]: claims({ kinds: ['weapons', 'unknown'] }) };
    expect(await problemsOf('unknown-kind-alone', files)).toEqual([
      'sources/report/claims.yaml:1:187: error unknown-kind-alone: The kind "unknown" stands beside other kinds; leave it out.',
    ]);
  });

  it('accepts "unknown" alone', async () => {
    const files = { [CLAIMS]: claims({ kinds: ['unknown'] }) };
    expect(await problemsOf('unknown-kind-alone', files)).toEqual([]);
  });
});
