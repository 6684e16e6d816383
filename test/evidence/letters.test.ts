import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLetters } from '../../src/evidence/letters.ts';

/** The definition, word for word, for the text as a whole. */
function byDefinition(text: string): string {
  const normal = text.normalize('NFKC').toLowerCase().normalize('NFKC');
  return [...normal.replace(/\p{M}/gu, '')].filter((character) => /[\p{L}\p{N}]/u.test(character)).join('');
}

const asText = (text: string): string => String.fromCodePoint(...toLetters(text).codePoints);

/** All characters but ideographs, syllables of Hangul and Tangut, and those for private use. */
const ASSIGNED = [
  [0, 0x3400],
  [0xa000, 0xac80],
  [0xd700, 0xd800],
  [0xf900, 0x17000],
  [0x1b000, 0x20000],
  [0x2f800, 0x2fa20],
  [0xe0000, 0xe0200],
] as const;

const asLongText = (text: string): string =>
  Array.from(toLetters(text).codePoints, (codePoint) => String.fromCodePoint(codePoint)).join('');

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

  it('agrees with the definition on every character, alone and behind one that may take it up', () => {
    for (const before of ['', 'a', 'か', 'ᄀ', '가', 'ﾊ', '\u{16d63}', 'Σ']) {
      for (const [from, to] of ASSIGNED) {
        const codePoints = Array.from({ length: to - from }, (_, index) => from + index);
        const text = codePoints.map((codePoint) => before + String.fromCodePoint(codePoint)).join(' ');
        if (asLongText(text) !== byDefinition(text)) expect(asLongText(text)).toBe(byDefinition(text));
      }
    }
  });

  it('joins the compatible and the half-width letters of Hangul, as normalisation does', () => {
    expect(asText('ㄱㅏ')).toBe('가');
    expect(asText('ﾡￂ')).toBe('가');
  });

  it('agrees with the definition where white space is of any kind', () => {
    const spaced = fc.string({
      unit: fc.constantFrom('Σ', 'ο', 'A', '\u0301', '\n', '\t', '\u00a0', '\u2009', ' ', '\u00ad', '’'),
    });
    fc.assert(
      fc.property(spaced, (text) => {
        expect(asText(text)).toBe(byDefinition(text));
      }),
      { numRuns: 1000 },
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
