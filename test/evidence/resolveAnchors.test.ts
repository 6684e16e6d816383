import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/evidence/anchor.ts';
import { makeAnchor } from '../../src/evidence/makeAnchor.ts';
import { prepareText, type PreparedText } from '../../src/evidence/preparedText.ts';
import { resolveAnchors } from '../../src/evidence/resolveAnchors.ts';
import { sourceTexts } from '../sourceTexts.ts';

const anchorOf = (text: string, passage: string): Anchor => makeAnchor(prepareText(text), passage).anchor;

const lettersAt = ({ letters }: PreparedText, at: number, length: number): string =>
  String.fromCodePoint(...letters.codePoints.subarray(at, at + length));

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

  it('finds nothing in a text without letters', () => {
    expect(resolveAnchors(prepareText('…'), [anchorOf(TEXT, FIRST)])).toEqual([{ state: 'lost' }]);
  });
});

describe.each([...sourceTexts()])('resolveAnchors on edited copies of %s', (_slug, text) => {
  const prepared = prepareText(text);
  const sentences = (text.match(/[^.!?\n]{60,}[.!?]/gu) ?? []).map((sentence) => sentence.trim());
  const anchors = sentences.flatMap((sentence) => {
    try {
      return [makeAnchor(prepared, sentence).anchor];
    } catch {
      return [];
    }
  });

  it('never anchors a passage elsewhere than on the same words, in 200 random edits', () => {
    expect(anchors.length).toBeGreaterThan(10);
    const position = fc.double({ min: 0, max: 1, noNaN: true });
    const edit = fc.record({ from: position, length: fc.nat(400), insert: fc.string({ maxLength: 60 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let copy = text;
        for (const { from, length, insert } of edits) {
          const start = Math.floor(from * copy.length);
          copy = copy.slice(0, start) + insert + copy.slice(start + length);
        }
        const edited = prepareText(copy);
        const wanted = anchors.map(({ at, letters }) => lettersAt(prepared, at, letters));
        resolveAnchors(edited, anchors).forEach((resolution, index) => {
          if (resolution.state === 'lost') {
            expect(lettersAt(edited, 0, edited.letters.codePoints.length)).not.toContain(wanted[index]);
          } else {
            expect(lettersAt(edited, resolution.at, anchors[index]!.letters)).toBe(wanted[index]);
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});
