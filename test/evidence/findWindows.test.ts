import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWindows } from '../../src/evidence/findWindows.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { anchorAt, lettersAt } from './passages.ts';

/** Every place of a string in another, overlapping ones included. */
function everyPlace(text: string, passage: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) places.push(at);
  return places;
}

describe('findWindows', () => {
  it('gives every place of every passage, as a plain search of the letters does', () => {
    const repetitive = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), minLength: 1, maxLength: 120 });
    const stretch = fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(repetitive, repetitive, fc.array(stretch, { maxLength: 8 }), (one, other, stretches) => {
        const [text, origin] = [prepareText(one), prepareText(`${other} a b`)];
        const letters = lettersAt(text, 0, text.letters.codePoints.length);
        const length = origin.letters.codePoints.length;
        const passages = stretches.map(([at, letters]) => {
          const from = at % length;
          return anchorAt(origin, from, Math.min(letters, length - from));
        });
        const found = findWindows(text, passages);
        for (const passage of passages) {
          const places = everyPlace(letters, lettersAt(origin, passage.at, passage.letters));
          expect(found.get(passage) ?? []).toEqual(places);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds a passage at the very beginning and at the very end', () => {
    const text = prepareText('The bridge was closed at noon');
    const whole = anchorAt(text, 0, text.letters.codePoints.length);
    const last = anchorAt(text, text.letters.codePoints.length - 4, 4);
    const found = findWindows(text, [whole, last]);
    expect([found.get(whole), found.get(last)]).toEqual([[0], [20]]);
  });

  it('tells apart fingerprints that share a rolling hash', () => {
    const text = prepareText('The bridge was closed at noon');
    const right = anchorAt(text, 3, 6);
    const wrong = { ...right, hash: '0123456789abcdef' };
    expect([...findWindows(text, [wrong, right])]).toEqual([[right, [3]]]);
  });

  it('tells apart letters that share a rolling hash', () => {
    const text = prepareText('bqthtbiyo cqtowfaqz bqthtbiyo');
    const [one, other] = [anchorAt(text, 0, 9), anchorAt(text, 9, 9)];
    expect(one.check).toBe(other.check);
    expect([...findWindows(text, [one, other])]).toEqual([
      [one, [0, 18]],
      [other, [9]],
    ]);
  });

  it('believes no SHA-256 without the rolling hash', () => {
    const text = prepareText('The bridge was closed at noon');
    const right = anchorAt(text, 3, 6);
    expect(findWindows(text, [{ ...right, check: (right.check ^ 1) >>> 0 }]).size).toBe(0);
  });

  it.each([0, -1, 1_000])('finds nothing of %i letters', (letters) => {
    const text = prepareText('The bridge was closed at noon');
    expect(findWindows(text, [{ ...anchorAt(text, 0, 5), letters }]).size).toBe(0);
  });

  it('copes with a text that repeats one passage a hundred thousand times', () => {
    const text = prepareText('a'.repeat(100_600));
    const passage = anchorAt(text, 0, 600);
    const begun = performance.now();
    expect(findWindows(text, [passage]).get(passage)).toHaveLength(100_001);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
