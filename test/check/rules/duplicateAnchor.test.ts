import { describe, expect, it } from 'vitest';
import { CLAIMS, anchor, claims, problemsOf } from '../world.ts';

describe('duplicateAnchor', () => {
  it('refuses the same passage twice', async () => {
    const files = { [CLAIMS]: claims({ evidence: [anchor({}), anchor({ at: 300 }), anchor({})] }) };
    expect(await problemsOf('duplicate-anchor', files)).toEqual([
      'sources/report/claims.yaml:1:228: error duplicate-anchor: This anchor is the same as anchor 1 of the claim; delete it.',
    ]);
  });
});
