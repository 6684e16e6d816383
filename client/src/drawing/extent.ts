import type { Place } from './place.ts';

/** The box around places. */
export interface Extent {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The box around places; a unit square where there are none. */
export function extentOf(places: readonly Place[]): Extent {
  return { x: rangeOf(places.map(({ x }) => x)), y: rangeOf(places.map(({ y }) => y)) };
}

function rangeOf(values: readonly number[]): [number, number] {
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

/** Whether two boxes are one. */
export function isSameExtent(one: Extent, other: Extent): boolean {
  return [0, 1].every((end) => one.x[end] === other.x[end] && one.y[end] === other.y[end]);
}
