import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('memberOfCircle', () => {
  it('names the way around', async () => {
    const files = {
      [CLAIMS]: claims(
        { predicate: 'member-of' },
        { predicate: 'member-of', subject: 'syria', object: 'rs21' },
        { predicate: 'member-of', subject: 'rs21', object: 'russia' },
      ),
    };
    expect(await problemsOf('member-of-circle', files)).toEqual([
      'sources/report/claims.yaml:3:3: error member-of-circle: This claim closes a circle of "member-of": "russia" → "syria" → "rs21" → "russia".',
    ]);
  });

  it('looks at the own, affirmed and actual word of one source', async () => {
    const files = {
      [CLAIMS]: claims(
        { predicate: 'member-of' },
        { predicate: 'member-of', subject: 'syria', object: 'russia', voice: ['unnamed'] },
        { predicate: 'member-of', subject: 'syria', object: 'russia', polarity: 'denied' },
        { predicate: 'member-of', subject: 'syria', object: 'russia', modality: 'planned' },
      ),
    };
    expect(await problemsOf('member-of-circle', files)).toEqual([]);
  });
});
