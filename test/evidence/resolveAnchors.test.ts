import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/evidence/anchor.ts';
import { makeAnchor } from '../../src/evidence/makeAnchor.ts';
import { prepareText, type PreparedText } from '../../src/evidence/preparedText.ts';
import { resolveAnchors } from '../../src/evidence/resolveAnchors.ts';
import { sourceTexts } from '../sourceTexts.ts';
import { anchorAt, inventedText, lettersAt, sentencesOf } from './passages.ts';

const anchorOf = (text: string, passage: string): Anchor => makeAnchor(prepareText(text), passage).anchor;

const lengthOf = (text: string): number => prepareText(text).letters.codePoints.length;

const FIRST = 'The first council met in the old town on a Monday.';
const SECOND = 'The second council met by the river, in the rain.';
const THIRD = 'Nobody came to the third meeting of the councils.';
const TEXT = `${FIRST} ${SECOND} ${THIRD}`;

describe('resolveAnchors', () => {
  it('finds a passage where it was coded', () => {
    expect(resolveAnchors(prepareText(TEXT), [anchorOf(TEXT, SECOND)])).toEqual([{ state: 'exact', at: 39 }]);
  });

  it.each([
    ['typographic quotes', `‘${FIRST}’ ${SECOND}`],
    ['hyphenation', TEXT.replace('council met by', 'coun-\ncil met by')],
    ['soft hyphens', TEXT.replace('river', 'ri\u00adver')],
    ['no-break spaces', TEXT.replaceAll(' ', '\u00a0')],
    ['glued words', TEXT.replace('by the', 'bythe')],
    ['split words', TEXT.replace('rain', 'ra in')],
    ['mark-up characters', TEXT.replace('river', '**river**')],
    ['other case', TEXT.toUpperCase()],
  ])('is not put off by %s', (_, copy) => {
    expect(resolveAnchors(prepareText(copy), [anchorOf(TEXT, SECOND)])[0]?.state).toBe('exact');
  });

  it('finds a passage that moved and says that it did', () => {
    const copy = `A preface. ${TEXT}`;
    expect(resolveAnchors(prepareText(copy), [anchorOf(TEXT, SECOND)])).toEqual([{ state: 'moved', at: 47 }]);
  });

  it('loses a passage of which one letter changed', () => {
    const copy = TEXT.replace('river', 'rover');
    expect(resolveAnchors(prepareText(copy), [anchorOf(TEXT, SECOND)])).toEqual([{ state: 'lost' }]);
  });

  it('takes, of several places, the one nearest to where the neighbours moved', () => {
    const original = `${FIRST} ${SECOND} ${THIRD} ${FIRST}`;
    const last = { ...anchorOf(original, FIRST), at: prepareText(original).letters.codePoints.length - 39 };
    const anchors = [last, anchorOf(original, THIRD)];
    const shorter = original.replace(`${SECOND} `, '');
    const [found, neighbour] = resolveAnchors(prepareText(shorter), anchors);
    expect(neighbour?.state).toBe('moved');
    expect(found).toEqual({ state: 'moved', at: prepareText(shorter).letters.codePoints.length - 39 });
  });

  it('keeps a passage that is repeated as a pull quote where it was coded', () => {
    const original = `${FIRST} ${SECOND} ${FIRST} ${THIRD}`;
    expect(resolveAnchors(prepareText(original), [anchorOf(original, FIRST)])).toEqual([
      { state: 'exact', at: 0 },
    ]);
  });

  it('takes the right one of two that both moved when nothing else is known', () => {
    const original = prepareText(`${THIRD} ${FIRST} ${FIRST}`);
    const [at, length] = [lengthOf(THIRD), lengthOf(FIRST)];
    const anchors = [anchorAt(original, at, length), anchorAt(original, at + length, length)];
    const preface = 'A preface of some length.';
    expect(resolveAnchors(prepareText(`${preface} ${original.text}`), anchors)).toEqual([
      { state: 'moved', at: at + lengthOf(preface) },
      { state: 'moved', at: at + length + lengthOf(preface) },
    ]);
  });

  it('finds the one place that is left of two', () => {
    const original = prepareText(`${FIRST} ${SECOND} ${FIRST}`);
    const pullQuote = anchorAt(original, lengthOf(`${FIRST} ${SECOND}`), lengthOf(FIRST));
    expect(resolveAnchors(prepareText(`${FIRST} ${SECOND}`), [pullQuote])).toEqual([
      { state: 'moved', at: 0 },
    ]);
  });

  it('answers in the order of the anchors, the same for equal ones', () => {
    const [first, second] = [anchorOf(TEXT, FIRST), anchorOf(TEXT, SECOND)];
    const copy = prepareText(`${SECOND} ${FIRST}`);
    const places = resolveAnchors(copy, [second, first, { ...second }, first]);
    expect(places).toEqual([0, lengthOf(SECOND), 0, lengthOf(SECOND)].map((at) => ({ state: 'moved', at })));
  });

  it.each([
    ['at', -1],
    ['at', 1e9],
  ])('looks everywhere for an anchor of which "%s" is %d', (field, value) => {
    const anchor = { ...anchorOf(TEXT, SECOND), [field]: value };
    expect(resolveAnchors(prepareText(TEXT), [anchor])).toEqual([{ state: 'moved', at: 39 }]);
  });

  it.each([0, -5, 1e9])('loses an anchor of %d letters', (letters) => {
    const anchor = { ...anchorOf(TEXT, SECOND), letters };
    expect(resolveAnchors(prepareText(TEXT), [anchor])).toEqual([{ state: 'lost' }]);
  });

  it('finds nothing in a text without letters', () => {
    expect(resolveAnchors(prepareText('…'), [anchorOf(TEXT, FIRST)])).toEqual([{ state: 'lost' }]);
  });
});

const INVENTED = inventedText(120);
const texts: readonly (readonly [string, string])[] = [['an invented text', INVENTED], ...sourceTexts()];

/** At most 40 passages, from all over the text. */
function anchorsIn(text: PreparedText): readonly Anchor[] {
  const anchors = sentencesOf(text.text).flatMap((sentence) => {
    try {
      return [makeAnchor(text, sentence).anchor];
    } catch {
      return [];
    }
  });
  const every = Math.ceil(anchors.length / 40);
  return anchors.filter((_, index) => index % every === 0);
}

const anywhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe.each(texts)('resolveAnchors on edited copies of %s', (_slug, text) => {
  const prepared = prepareText(text);
  const anchors = anchorsIn(prepared);
  const wanted = anchors.map(({ at, letters }) => lettersAt(prepared, at, letters));

  it('never anchors a passage elsewhere than on the same words, in 1,000 random edits', () => {
    expect(anchors.length).toBeGreaterThan(10);
    const edit = fc.record({ from: anywhere, length: fc.nat(400), insert: fc.string({ maxLength: 60 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let copy = text;
        for (const { from, length, insert } of edits) {
          const start = Math.floor(from * copy.length);
          copy = copy.slice(0, start) + insert + copy.slice(start + length);
        }
        const edited = prepareText(copy);
        const letters = lettersAt(edited, 0, edited.letters.codePoints.length);
        const wrong = resolveAnchors(edited, anchors).filter((resolution, index) =>
          resolution.state === 'lost'
            ? letters.includes(wanted[index]!)
            : lettersAt(edited, resolution.at, anchors[index]!.letters) !== wanted[index],
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('finds every passage in place, however the copy is set', () => {
    const setting = fc.constantFrom<(text: string, at: number) => string>(
      (copy, at) => `${copy.slice(0, at)}\u00ad${copy.slice(at)}`,
      (copy, at) => `${copy.slice(0, at)}-\n${copy.slice(at)}`,
      (copy, at) => `${copy.slice(0, at)} ${copy.slice(at)}`,
      (copy, at) => `${copy.slice(0, at)}**${copy.slice(at)}`,
      (copy, at) => copy.slice(0, at) + copy.slice(at).replace(/\s+/u, ''),
      (copy, at) => copy.slice(0, at) + copy.slice(at).replace(/\s+/u, '\u00a0\u202f'),
      (copy, at) => copy.slice(0, at) + copy.slice(at).replace(/[“”]/u, '"').replace(/[‘’]/u, "'"),
      (copy, at) => copy.slice(0, at) + copy.slice(at).replace(/[a-z]+/u, (word) => word.toUpperCase()),
      (copy, at) => copy.slice(0, at) + copy.slice(at).normalize('NFD'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(setting, anywhere), { minLength: 1, maxLength: 40 }), (settings) => {
        let copy = text;
        for (const [set, at] of settings) copy = set(copy, betweenCharacters(copy, at));
        const states = resolveAnchors(prepareText(copy), anchors);
        expect(states).toEqual(anchors.map(({ at }) => ({ state: 'exact', at })));
      }),
      { numRuns: 100 },
    );
  });
});

/** A place that does not part a letter from its marks. */
function betweenCharacters(text: string, share: number): number {
  let at = Math.floor(share * text.length);
  while (/^[\p{M}\udc00-\udfff]/u.test(text.slice(at, at + 1))) at += 1;
  return at;
}

/** Stretches of at least 60 letters that stand in two places: pull quotes. */
function repeatsIn(
  text: PreparedText,
): readonly { readonly places: readonly number[]; readonly length: number }[] {
  const letters = lettersAt(text, 0, text.letters.codePoints.length);
  const repeats: { places: number[]; length: number }[] = [];
  for (let at = 0; at + 60 <= letters.length; at += 1) {
    const next = letters.indexOf(letters.slice(at, at + 60), at + 1);
    if (next < 0) continue;
    let length = 60;
    while (next + length < letters.length && letters[at + length] === letters[next + length]) length += 1;
    repeats.push({ places: [at, next], length: Math.min(length, next - at) });
    at += length;
  }
  return repeats;
}

const pulled: readonly (readonly [string, number])[] = [
  ['al-shami-tyrants', 2],
  ['heller-bitter-lessons', 3],
];

describe.skipIf(sourceTexts().size === 0).each(pulled)(
  'resolveAnchors on the pull quotes of %s',
  (slug, count) => {
    const text = sourceTexts().get(slug)!;
    const prepared = prepareText(text);
    const repeats = repeatsIn(prepared);
    const passages = repeats.flatMap(({ places, length }) =>
      places.map((at) => anchorAt(prepared, at, length)),
    );
    const anchors = [...passages, ...anchorsIn(prepared)];

    it('finds them where they were coded', () => {
      expect(repeats.length).toBeGreaterThanOrEqual(count);
      const exact = (anchor: Anchor) => ({ state: 'exact', at: anchor.at });
      expect(resolveAnchors(prepared, passages)).toEqual(passages.map(exact));
      expect(resolveAnchors(prepared, anchors)).toEqual(anchors.map(exact));
    });

    it('finds the right one of the two, wherever something was inserted', () => {
      const distances = repeats.map(({ places }) => places[1]! - places[0]!);
      const inserted = fc.integer({ min: 1, max: 800 }).filter((letters) => !distances.includes(letters));
      fc.assert(
        fc.property(anywhere, inserted, (share, letters) => {
          const before = Math.floor(share * prepared.letters.codePoints.length);
          const from = prepared.letters.starts[before]!;
          const copy = prepareText(text.slice(0, from) + 'x'.repeat(letters) + text.slice(from));
          const found = resolveAnchors(copy, anchors);
          anchors.forEach(({ at, letters: length }, index) => {
            const cut = at < before && before < at + length;
            if (cut) return;
            const expected = at >= before ? { state: 'moved', at: at + letters } : { state: 'exact', at };
            expect(found[index]).toEqual(expected);
          });
        }),
        { numRuns: 300 },
      );
    });

    it('finds the right one of the two behind a preface, with no neighbours to go by', () => {
      const copy = prepareText(`${'A preface of forty letters, or a few more. '.repeat(3)}${text}`);
      const by = copy.letters.codePoints.length - prepared.letters.codePoints.length;
      expect(resolveAnchors(copy, passages)).toEqual(
        passages.map(({ at }) => ({ state: 'moved', at: at + by })),
      );
    });
  },
);
