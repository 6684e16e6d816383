import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('commentVoice', () => {
  it('asks for the reader', async () => {
    const files = { [CLAIMS]: claims({ part: 'comment' }) };
    expect(await problemsOf('comment-voice', files)).toEqual([
      'sources/report/claims.yaml:1:175: error comment-voice: A claim of a comment needs a "voice", the reader who wrote it.',
    ]);
  });

  it('accepts the reader', async () => {
    const files = { [CLAIMS]: claims({ part: 'comment', voice: ['ashley-smith'] }) };
    expect(await problemsOf('comment-voice', files)).toEqual([]);
  });
});
