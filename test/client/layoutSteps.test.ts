import { describe, expect, it } from 'vitest';
import { layoutSteps, type LayoutTask } from '../../client/src/drawing/layoutSteps.ts';

/** Two groups of `size` entities, each joined to all of its own, that start mixed on a circle. */
function twoGroups(size: number, fixed: readonly number[] = []): LayoutTask {
  const order = size * 2;
  const places = Float32Array.from({ length: order * 2 }, (_, at) => {
    const angle = ((at >> 1) / order) * 2 * Math.PI;
    return 500 * (at & 1 ? Math.sin(angle) : Math.cos(angle));
  });
  const ends: number[] = [];
  for (let one = 0; one < order; one++) {
    for (let other = one + 2; other < order; other += 2) ends.push(one, other);
  }
  ends.push(0, 1);
  return {
    places,
    sizes: new Float32Array(order).fill(20),
    fixed: Uint8Array.from({ length: order }, (_, at) => Number(fixed.includes(at))),
    ends: Uint32Array.from(ends),
  };
}

const placesOf = (task: LayoutTask) => [...layoutSteps(task)];
const distance = (places: Float32Array, one: number, other: number): number =>
  Math.hypot(places[one * 2]! - places[other * 2]!, places[one * 2 + 1]! - places[other * 2 + 1]!);

describe('layoutSteps', () => {
  it('stops by itself, with those together that are joined', () => {
    const steps = placesOf(twoGroups(12));
    expect(steps.length).toBeGreaterThan(2);
    const last = steps.at(-1)!;
    expect(distance(last, 2, 4)).toBeLessThan(distance(last, 2, 5));
    expect(distance(last, 3, 5)).toBeLessThan(distance(last, 3, 4));
  });

  it('gives the same places for the same task', () => {
    expect(placesOf(twoGroups(9)).at(-1)).toEqual(placesOf(twoGroups(9)).at(-1));
  });

  it('leaves those where they are that are to stay', () => {
    const task = twoGroups(10, [3, 7]);
    for (const places of placesOf(task)) {
      for (const at of [6, 7, 14, 15]) expect(places[at]).toBe(task.places[at]);
    }
  });

  it('lets none cover another in the end', () => {
    const last = placesOf(twoGroups(12)).at(-1)!;
    for (let one = 0; one < 24; one++) {
      for (let other = one + 1; other < 24; other++) {
        expect(distance(last, one, other)).toBeGreaterThan(40);
      }
    }
  });

  it('keeps the size of the drawing', () => {
    const reach = (places: Float32Array): number => Math.max(...places.map(Math.abs));
    const task = twoGroups(20);
    const after = reach(placesOf(task).at(-1)!);
    expect(after).toBeGreaterThan(reach(task.places) / 2);
    expect(after).toBeLessThan(reach(task.places) * 2);
  });

  it('has nothing to do where there is nothing', () => {
    const nothing = {
      places: new Float32Array(),
      sizes: new Float32Array(),
      fixed: new Uint8Array(),
      ends: new Uint32Array(),
    };
    expect(placesOf(nothing)).toEqual([]);
  });
});
