import type { Camera } from '../state/viewState.ts';

/** Whether one sees the same from two places. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 0.002 && Math.abs(a.y - b.y) < 0.002 && Math.abs(a.ratio - b.ratio) < 0.002;
}
