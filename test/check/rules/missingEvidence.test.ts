import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, problemsOf, source } from '../world.ts';

describe('missingEvidence', () => {
  it('asks for an anchor', async () => {
    const files = { [CLAIMS]: claims({ evidence: undefined }, { evidence: [], when: '2015' }) };
    expect(await problemsOf('missing-evidence', files)).toEqual([
      'sources/report/claims.yaml:1:3: error missing-evidence: The claim has no evidence; give the anchor of at least one passage.',
      'sources/report/claims.yaml:2:3: error missing-evidence: The claim has no evidence; give the anchor of at least one passage.',
    ]);
  });

  it('asks for none in a dataset', async () => {
    const files = { [SOURCE]: source({ genre: 'dataset' }), [CLAIMS]: claims({ evidence: undefined }) };
    expect(await problemsOf('missing-evidence', files)).toEqual([]);
  });
});
