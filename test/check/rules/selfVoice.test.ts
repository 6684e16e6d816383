import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, problemsOf, source } from '../world.ts';

describe('selfVoice', () => {
  it('warns of the source and its authors among the voices', async () => {
    const files = {
      [SOURCE]: source({ authors: ['ashley-smith'] }),
      [CLAIMS]: claims({ voice: ['ashley-smith'] }, { voice: ['john-kerry', 'report'] }),
    };
    expect(await problemsOf('self-voice', files)).toEqual([
      'sources/report/claims.yaml:1:177: warning self-voice: The voice "ashley-smith" is an author of the source; leave it out, for it is the source\'s own voice.',
      'sources/report/claims.yaml:2:190: warning self-voice: The voice "report" is the source itself; leave it out, for it is the source\'s own voice.',
    ]);
  });

  it('lets an author comment', async () => {
    const files = {
      [SOURCE]: source({ authors: ['ashley-smith'] }),
      [CLAIMS]: claims({ voice: ['ashley-smith'], part: 'comment' }),
    };
    expect(await problemsOf('self-voice', files)).toEqual([]);
  });
});
