import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLayoutCode,
  keptPlaces,
  LAID_OUT_HERE,
  layoutCode,
  placesOfCode,
} from '../../client/src/state/layoutCode.ts';

const coordinate = fc.integer({ min: -2048, max: 2047 });
const placed = fc.record({ id: fc.stringMatching(/^[a-z]{1,8}$/u), x: coordinate, y: coordinate });
const drawing = fc.uniqueArray(placed, { minLength: 1, maxLength: 40, selector: ({ id }) => id });

describe('layoutCode', () => {
  it('is read again as it was written, in whatever order the entities come', () => {
    fc.assert(
      fc.property(drawing, (places) => {
        const code = layoutCode(places);
        expect(isLayoutCode(code)).toBe(true);
        expect(code.length).toBe(4 + 4 * places.length);
        const read = placesOfCode(code, places.toReversed());
        for (const place of places) expect(read?.get(place.id)).toEqual(place);
      }),
    );
  });

  it('is no code of another drawing', () => {
    const code = layoutCode([
      { id: 'iran', x: 1, y: 2 },
      { id: 'turkey', x: 3, y: 4 },
    ]);
    expect(placesOfCode(code, [{ id: 'iran' }, { id: 'syria' }])).toBeNull();
    expect(placesOfCode(code, [{ id: 'iran' }])).toBeNull();
    expect(placesOfCode(LAID_OUT_HERE, [{ id: 'iran' }])).toBeNull();
  });

  it('is left to this page where an address would be too long, or a place does not fit', () => {
    const many = Array.from({ length: 451 }, (_, number) => ({ id: `e${number}`, x: 0, y: 0 }));
    expect(layoutCode(many)).toBe(LAID_OUT_HERE);
    expect(layoutCode(many.slice(1)).length).toBeLessThan(2000);
    expect(layoutCode([{ id: 'iran', x: 2048, y: 0 }])).toBe(LAID_OUT_HERE);
  });
});

describe('keptPlaces', () => {
  const iran = { id: 'iran', x: 1, y: 2 };
  const here = new Map([['iran', { x: 3, y: 4 }]]);

  it('are those of the code, or those this page keeps', () => {
    expect(keptPlaces(layoutCode([iran]), [iran], here)?.get('iran')).toEqual(iran);
    expect(keptPlaces(LAID_OUT_HERE, [iran], here)).toBe(here);
  });

  it('are none where the view has no layout, or that of another drawing', () => {
    expect(keptPlaces(null, [iran], here)).toBeNull();
    expect(keptPlaces(layoutCode([iran]), [{ id: 'syria' }], here)).toBeNull();
    expect(keptPlaces(layoutCode([]), [], here)).toBeNull();
  });

  it('are none where another page kept them, or this one for another drawing', () => {
    expect(keptPlaces(LAID_OUT_HERE, [iran], new Map())).toBeNull();
    expect(keptPlaces(LAID_OUT_HERE, [iran, { id: 'syria' }], here)).toBeNull();
    expect(keptPlaces(LAID_OUT_HERE, [], here)).toBeNull();
  });
});
