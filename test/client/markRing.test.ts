import { describe, expect, it } from 'vitest';
import { arcPath, markRadius, markRing } from '../../client/src/drawing/markRing.ts';
import { paletteOf } from '../../client/src/drawing/palette.ts';
import { seenLook } from '../../client/src/drawing/seenLook.ts';
import { shownOnMap } from '../../client/src/drawing/shownOnMap.ts';
import { aRelation } from './aDrawing.ts';
import { aMapPlace } from './aMapPlace.ts';

const palette = paletteOf('light');
const place = aMapPlace({
  claims: 8,
  relations: [
    { relation: aRelation('blue:fights:red'), claims: 2 },
    { relation: aRelation('red:fights:blue'), claims: 1 },
    { relation: aRelation('crown:taxes:ford'), claims: 1 },
    { relation: aRelation('crown:backs:blue'), claims: 1 },
    { relation: aRelation('crown:controls:ford', { status: 'DENIED', deniedCount: 1 }), claims: 1 },
    { relation: aRelation('blue:controls:ford', { status: 'DISPUTED' }), claims: 2 },
  ],
});

describe('markRing', () => {
  it('begins with what is contested, and goes on in the order of the palette', () => {
    const ring = markRing(place, null, palette);
    expect(ring.map(({ predicate, pattern, bar, claims }) => [predicate, pattern, bar, claims])).toEqual([
      ['controls', 'striped', false, 2],
      ['controls', 'dashed', true, 1],
      ['backs', 'solid', false, 1],
      ['fights', 'solid', false, 3],
      ['taxes', 'solid', false, 1],
    ]);
  });

  it('is closed, each arc as long as it has claims', () => {
    const ring = markRing(place, null, palette);
    expect(ring.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.25],
      [0.25, 0.375],
      [0.375, 0.5],
      [0.5, 0.875],
      [0.875, 1],
    ]);
  });

  it('has the looks of lens and months', () => {
    const seen = { standing: 'reports', overlap: 'POSSIBLE' } as const;
    const [arc] = markRing(aMapPlace(), new Map([['red:fights:blue', seen]]), palette);
    const { pattern, colour } = seenLook(aRelation('red:fights:blue'), seen, palette);
    expect(arc).toMatchObject({ pattern, colour });
    expect(markRing(aMapPlace(), null, palette)[0]!.colour).toBe(palette.predicates['fights']);
  });
});

describe('a mark', () => {
  it('grows with the claims, up to a size', () => {
    expect(markRadius(4)).toBeGreaterThan(markRadius(1));
    expect(markRadius(1_000_000)).toBe(26);
  });

  it('has arcs that run clockwise from the top', () => {
    expect(arcPath({ from: 0, to: 0.25 }, 10, 0)).toBe('M0 -10 A10 10 0 0 1 10 0');
    expect(arcPath({ from: 0, to: 0.75 }, 10, 0)).toBe('M0 -10 A10 10 0 1 1 -10 0');
  });

  it('has a whole ring where everything looks alike, and a gap between arcs elsewhere', () => {
    expect(arcPath({ from: 0, to: 1 }, 10, 2)).toBe('M0 -10 a10 10 0 1 1 0 20 a10 10 0 1 1 0 -20');
    expect(arcPath({ from: 0, to: 0.25 }, 10, 2)).toBe('M1 -9.95 A10 10 0 0 1 9.95 -1');
  });
});

describe('shownOnMap', () => {
  it('tells what occurs, for the key', () => {
    const shown = shownOnMap([place, aMapPlace()], null);
    expect([...shown.predicates]).toEqual(['fights', 'taxes', 'backs', 'controls']);
    expect([...shown.statuses]).toEqual(['UNDISPUTED', 'DENIED', 'DISPUTED']);
    expect(shown).toMatchObject({ partlyDenied: false, seen: [] });
    const narrower = aRelation('red:fights:blue', { deniedCount: 1 });
    const partly = aMapPlace({ relations: [{ relation: narrower, claims: 1 }] });
    expect(shownOnMap([partly], new Map())).toMatchObject({
      partlyDenied: true,
      seen: [{ standing: null, overlap: null }],
    });
  });
});
