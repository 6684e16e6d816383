import { describe, expect, it } from 'vitest';
import { SOURCE, problemsOf, source } from '../world.ts';

describe('codedWithoutClaim', () => {
  it('warns of a predicate without claims', async () => {
    const files = { [SOURCE]: source({ coded: ['backs', 'fights'] }) };
    expect(await problemsOf('coded-without-claim', files)).toEqual([
      'sources/report/source.yaml:5:17: warning coded-without-claim: The source is said to be coded for "fights", but has no claim of it.',
    ]);
  });
});
