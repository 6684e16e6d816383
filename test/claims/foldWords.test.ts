import anyAscii from 'any-ascii';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords, latin } from '../../src/claims/foldWords.ts';

describe('latin', () => {
  it('spells every text, in plain letters or not, in the same way', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary-ascii' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(latin(given)).toBe(anyAscii(given.normalize('NFKC')).toLowerCase());
      }),
    );
  });
});

describe('foldWords', () => {
  it.each([
    ['Nour al-Din al-Zinki', ['nour', 'al', 'din', 'al', 'zinki']],
    ['Größe, ﬁnally: Алеппо', ['grosse', 'finally', 'aleppo']],
    [' … ', []],
  ])('takes "%s" apart', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});
