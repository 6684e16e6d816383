import { describe, expect, it } from 'vitest';
import { extentOf, isSameExtent } from '../../client/src/drawing/extent.ts';

describe('extentOf', () => {
  it('is the box around all places', () => {
    const places = [
      { x: 3, y: -1 },
      { x: -2, y: 5 },
      { x: 0, y: 0 },
    ];
    expect(extentOf(places)).toEqual({ x: [-2, 3], y: [-1, 5] });
    expect(isSameExtent(extentOf(places), extentOf(places.toReversed()))).toBe(true);
    expect(isSameExtent(extentOf(places), extentOf(places.slice(1)))).toBe(false);
  });

  it('is a unit square where there is no place', () => {
    expect(extentOf([])).toEqual({ x: [0, 1], y: [0, 1] });
  });

  it('holds of more places than a call can have arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, at) => ({ x: at, y: at + 1 }));
    expect(extentOf(many)).toEqual({ x: [0, 299_999], y: [1, 300_000] });
  });
});
