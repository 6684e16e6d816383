import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLetters } from '../../src/evidence/letters.ts';

/** The definition, word for word, for the text as a whole. */
function byDefinition(text: string): string {
  const normal = text.normalize('NFKC').toLowerCase().normalize('NFKC');
  return [...normal.replace(/\p{M}/gu, '')].filter((character) => /[\p{L}\p{N}]/u.test(character)).join('');
}

const asText = (text: string): string => String.fromCodePoint(...toLetters(text).codePoints);

describe('toLetters', () => {
  it.each([
    ['“Al-Nusra’s” fall', 'alnusrasfall'],
    ['with\u00adout soft\u00a0hyphens', 'withoutsofthyphens'],
    ['Nour al-Din al-Zinkī', 'nouraldinalzinkī'],
    ['e\u0301t\u00e9', 'étété'.slice(2)],
    ['Müşterek', 'müşterek'],
    ['جَبْهَة النُّصْرَة', 'جبهةالنصرة'],
    ['ﬁnal №5 ½', 'finalno512'],
    ['ΟΔΟΣ', 'οδος'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('makes %j the letters %j', (text, letters) => {
    expect(asText(text)).toBe(letters);
  });

  it('agrees with the definition on any text', () => {
    const marked = fc.string({
      unit: fc.constantFrom(
        'a',
        'Σ',
        'Ο',
        ' ',
        '\u0301',
        '\u0327',
        'é',
        'ﾊ',
        'ﾟ',
        'ᄀ',
        'ᅡ',
        'ᆨ',
        'İ',
        'ﬁ',
        '½',
        '-',
        '𝔸',
        'ẛ',
        '\u0323',
      ),
    });
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), marked),
        (text) => {
          expect(asText(text)).toBe(byDefinition(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('says for each letter where in the text it comes from', () => {
    const text = '“Zinki”, e\u0301t 𝔸!';
    const { starts, ends } = toLetters(text);
    expect([...starts].map((start, index) => text.slice(start, ends[index]))).toEqual([
      'Z',
      'i',
      'n',
      'k',
      'i',
      'e\u0301',
      't',
      '𝔸',
    ]);
  });
});
