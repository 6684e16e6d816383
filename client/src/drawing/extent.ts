import type { Place } from './place.ts';

/** The box around places. */
export interface Extent {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The box around places; a unit square where there are none. */
export function extentOf(places: readonly Place[]): Extent {
  if (places.length === 0) return { x: [0, 1], y: [0, 1] };
  const extent: Extent = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const { x, y } of places) {
    widen(extent.x, x);
    widen(extent.y, y);
  }
  return extent;
}

function widen(range: [number, number], value: number): void {
  range[0] = Math.min(range[0], value);
  range[1] = Math.max(range[1], value);
}

/** Whether two boxes are one. */
export function isSameExtent(one: Extent, other: Extent): boolean {
  return [0, 1].every((end) => one.x[end] === other.x[end] && one.y[end] === other.y[end]);
}
