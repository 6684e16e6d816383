import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('disputedAlone', () => {
  it('asks for the word to the contrary', async () => {
    const files = {
      [CLAIMS]: claims(
        { voice: ['ashley-smith'], stance: 'disputes' },
        { polarity: 'denied', object: 'rs21' },
      ),
    };
    expect(await problemsOf('disputed-alone', files)).toEqual([
      'sources/report/claims.yaml:1:202: error disputed-alone: The source disputes this claim, but no claim in its own voice has the relation denied; add it.',
    ]);
  });

  it('accepts the denial beside it', async () => {
    const files = {
      [CLAIMS]: claims({ voice: ['ashley-smith'], stance: 'disputes' }, { polarity: 'denied' }),
    };
    expect(await problemsOf('disputed-alone', files)).toEqual([]);
  });

  it('accepts the affirmation beside a disputed denial, ends in either order', async () => {
    const files = {
      [CLAIMS]: claims(
        { predicate: 'allied-with', polarity: 'denied', voice: ['ashley-smith'], stance: 'disputes' },
        { predicate: 'allied-with', subject: 'syria', object: 'russia' },
      ),
    };
    expect(await problemsOf('disputed-alone', files)).toEqual([]);
  });
});
