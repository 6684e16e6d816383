import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLOBE, onPlane, scaleBar, viewOf } from '../../client/src/drawing/mapProjection.ts';
import { spreadMarks } from '../../client/src/drawing/spreadMarks.ts';
import { densest, regionOf } from '../../client/src/state/denseRegion.ts';

const SIZE = { width: 700, height: 400 };

describe('the region that most is said of', () => {
  const near = [0, 1, 2].map((x) => ({ x, y: 0, weight: 10 }));
  const far = { x: 500, y: 0, weight: 4 };

  it('holds the share that is asked for and leaves out what lies far off', () => {
    expect(densest([far, ...near], 0.85)).toEqual(expect.arrayContaining(near));
    expect(densest([far, ...near], 0.85)).not.toContain(far);
    expect(densest([far, ...near], 1)).toContain(far);
  });

  it('lies around the heaviest point, not in the middle of all', () => {
    expect(densest([{ ...far, weight: 100 }, ...near], 0.5)).toEqual([{ ...far, weight: 100 }]);
  });

  it('is a rectangle around points, and none around nothing', () => {
    expect(regionOf([near[0]!, { x: 4, y: -3 }])).toEqual({ left: 0, right: 4, top: -3, bottom: 0 });
    expect(densest([], 0.85)).toEqual([]);
    expect(regionOf([])).toBeNull();
  });
});

describe('onPlane', () => {
  it('has room for the poles: what lies beyond the 85th degree is drawn there', () => {
    const north = onPlane({ longitude: 10, latitude: 85 });
    expect(Number.isFinite(north.y)).toBe(true);
    expect(onPlane({ longitude: 10, latitude: 86 })).toEqual(north);
    expect(onPlane({ longitude: 10, latitude: 90 })).toEqual(north);
    expect(onPlane({ longitude: 10, latitude: -90 }).y).toBeCloseTo(-north.y);
    expect(GLOBE.top).toBe(north.y);
  });
});

describe('viewOf', () => {
  const lands = fc.record({
    longitude: fc.double({ min: -170, max: 170, noNaN: true }),
    latitude: fc.double({ min: -70, max: 70, noNaN: true }),
  });

  it('shows all points of a region within its margin, unless the globe is larger than the screen', () => {
    fc.assert(
      fc.property(fc.array(lands, { minLength: 1, maxLength: 8 }), (points) => {
        const planes = points.map(onPlane);
        const view = viewOf(regionOf(planes)!, SIZE, 40);
        const inside = planes.every(({ x, y }) => {
          const [left, top] = [view.k * x + view.x, view.k * y + view.y];
          return left >= 39.9 && left <= 660.1 && top >= 39.9 && top <= 360.1;
        });
        expect(inside || view.k === 60).toBe(true);
      }),
    );
  });

  it('shows about 100 km around a single place', () => {
    const view = viewOf(regionOf([onPlane({ longitude: 37, latitude: 36 })])!, SIZE, 0);
    expect(scaleBar(view, SIZE, 400)).toMatchObject({ kilometres: 100 });
  });
});

describe('scaleBar', () => {
  const at = (latitude: number) => {
    const { x, y } = onPlane({ longitude: 0, latitude });
    return scaleBar({ k: 4000, x: 350 - 4000 * x, y: 200 - 4000 * y }, SIZE, 110);
  };

  it('is a round number of kilometres, no longer than it may be', () => {
    expect(at(0)).toEqual({ kilometres: 100, pixels: expect.closeTo(62.8, 1) });
    expect(at(60)).toEqual({ kilometres: 50, pixels: expect.closeTo(62.8, 1) });
  });
});

describe('spreadMarks', () => {
  const crowd = Array.from({ length: 12 }, (_, at) => ({ id: `${at}`, x: 100 + at, y: 100, radius: 10 }));
  const placed = (marks: typeof crowd) => {
    const offsets = spreadMarks(marks);
    return marks.map(({ id, x, y }) => ({ x: x + offsets.get(id)!.dx, y: y + offsets.get(id)!.dy }));
  };

  it('moves marks that cover each other apart, the same every time', () => {
    const spots = placed(crowd);
    const gaps = spots.flatMap((one, at) =>
      spots.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(15);
    expect(placed(crowd)).toEqual(spots);
  });

  it('leaves marks that have room where they lie, and the rest near it', () => {
    const alone = { id: 'alone', x: 900, y: 900, radius: 10 };
    expect(spreadMarks([...crowd, alone]).get('alone')).toEqual({ dx: 0, dy: 0 });
    for (const { dx, dy } of spreadMarks(crowd).values()) expect(Math.hypot(dx, dy)).toBeLessThan(80);
  });
});
