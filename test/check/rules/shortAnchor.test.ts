import { describe, expect, it } from 'vitest';
import { CLAIMS, anchor, claims, problemsOf } from '../world.ts';

describe('shortAnchor', () => {
  it('asks for 30 letters', async () => {
    const files = { [CLAIMS]: claims({ evidence: [anchor({ letters: 29 }), anchor({ letters: 30 })] }) };
    expect(await problemsOf('short-anchor', files)).toEqual([
      'sources/report/claims.yaml:1:126: error short-anchor: The passage has 29 letters; at least 30 are needed.',
    ]);
  });
});
