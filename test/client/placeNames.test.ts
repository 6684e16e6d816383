import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NameToPlace, placeNames } from '../../client/src/drawing/placeNames.ts';

const ROOM = { width: 400, height: 300, lineHeight: 16, most: 100 };
const aName = (id: string, more: Partial<NameToPlace> = {}): NameToPlace => ({
  id,
  x: 200,
  y: 150,
  size: 6,
  width: 80,
  forced: false,
  side: 'right',
  ...more,
});

describe('placeNames', () => {
  it('puts a name to the right of its sign, where there is room', () => {
    expect(placeNames([aName('a')], ROOM)).toEqual([{ id: 'a', x: 210, y: 150 }]);
  });

  it('puts it elsewhere where it would leave the drawing or cover another', () => {
    const [rim] = placeNames([aName('a', { x: 380 })], ROOM);
    expect(rim!.x).toBeLessThan(300);
    const [, second] = placeNames([aName('a'), aName('b', { x: 150 })], ROOM);
    expect(second!.x).toBe(60);
  });

  it('leaves out what finds no place, unless it must be written', () => {
    const crowd = Array.from({ length: 6 }, (_, at) => aName(`${at}`));
    expect(placeNames(crowd, ROOM)).toHaveLength(2);
    expect(placeNames([...crowd, aName('must', { forced: true })], ROOM).map(({ id }) => id)).toContain(
      'must',
    );
  });

  it('writes no more than there may be, beside those that must be written', () => {
    const spread = Array.from({ length: 10 }, (_, at) => aName(`${at}`, { y: 10 + at * 28, forced: at > 7 }));
    expect(placeNames(spread, { ...ROOM, most: 3 })).toHaveLength(5);
  });

  it('never lets one name cover another', () => {
    const names = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
        width: fc.integer({ min: 20, max: 120 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(names, (spots) => {
        const wanted = spots.map((spot, at) => aName(`${at}`, spot));
        const placed = placeNames(wanted, ROOM).map(({ id, x, y }) => ({
          x,
          y,
          width: wanted[Number(id)]!.width,
        }));
        placed.forEach((one, at) =>
          placed.slice(at + 1).forEach((other) => {
            const apart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              Math.abs(one.y - other.y) >= 16;
            expect(apart).toBe(true);
          }),
        );
      }),
    );
  });
});
