import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('claimSource', () => {
  it('asks for the name of the folder', async () => {
    const files = { [CLAIMS]: claims({ source: 'reports' }) };
    const [problem] = await problemsOf('claim-source', files);
    expect(problem).toContain(
      'error claim-source: The source of this claim is the name of its folder, "report", not "reports".',
    );
  });

  it('accepts the name of the folder', async () => {
    expect(await problemsOf('claim-source', { [CLAIMS]: claims({ source: 'report' }) })).toEqual([]);
  });
});
