import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('controlCharacters', () => {
  it('finds what escapes bring in', async () => {
    const files = { [CLAIMS]: claims({ gloss: 'a\u0000b' }, { note: 'a\u202eb', kinds: ['\u0007'] }) };
    expect(await problemsOf('control-characters', files)).toEqual([
      'sources/report/claims.yaml:1:78: error control-characters: There is a character in this text that cannot be seen, U+0000; delete it.',
      'sources/report/claims.yaml:2:175: error control-characters: There is a character in this text that cannot be seen, U+202E; delete it.',
      'sources/report/claims.yaml:2:190: error control-characters: There is a character in this text that cannot be seen, U+0007; delete it.',
    ]);
  });

  it('accepts line breaks', async () => {
    const files = { [CLAIMS]: claims({ note: 'a\nb' }) };
    expect(await problemsOf('control-characters', files)).toEqual([]);
  });
});
