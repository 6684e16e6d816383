import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending } from '../../src/columns/countingSort.ts';
import { compareTexts, growingIds } from '../../src/columns/growingIds.ts';
import { inOrder, shortTextAt } from '../../src/columns/shortTexts.ts';

function grown(ids: readonly string[]) {
  const growing = growingIds(ids.length);
  for (const id of ids) growing.push(id);
  return growing.done();
}

describe('growingIds', () => {
  it('keeps ids, and compares them as strings are compared', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (ids) => {
        const letters = grown(ids);
        const texts = inOrder(letters, ascending(ids.length).reverse());
        expect(ids.map((_, place) => shortTextAt(texts, place))).toEqual(ids.toReversed());
        const [one, other] = [ids[0]!, ids[1]!];
        expect(Math.sign(compareTexts(letters, 0, 1))).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });

  it('keeps the ids before one that is not ASCII, however many there are', () => {
    const ids = Array.from({ length: 10_000 }, (_, place) => (place === 9_000 ? 'größe' : `claim-${place}`));
    const texts = inOrder(grown(ids), ascending(ids.length));
    expect(ids.map((_, place) => shortTextAt(texts, place))).toEqual(ids);
  });
});
