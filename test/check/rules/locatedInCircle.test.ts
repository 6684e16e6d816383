import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('locatedInCircle', () => {
  it('names the way around', async () => {
    const files = {
      [CLAIMS]: claims(
        { predicate: 'located-in', subject: 'east-aleppo', object: 'aleppo' },
        { predicate: 'located-in', subject: 'aleppo', object: 'east-aleppo' },
      ),
    };
    expect(await problemsOf('located-in-circle', files)).toEqual([
      'sources/report/claims.yaml:2:3: error located-in-circle: This claim closes a circle of "located-in": "east-aleppo" → "aleppo" → "east-aleppo".',
    ]);
  });
});
