import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('selfRelation', () => {
  it('refuses a relation to itself', async () => {
    const files = { [CLAIMS]: claims({ object: 'russia' }) };
    expect(await problemsOf('self-relation', files)).toEqual([
      'sources/report/claims.yaml:1:62: error self-relation: Subject and object are both "russia"; a relation joins two entities.',
    ]);
  });
});
