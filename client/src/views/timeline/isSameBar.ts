import type { Bar } from '../../state/viewState.ts';

/** Whether the bar that is open is this one. */
export function isSameBar(open: Bar | null, { unit, predicate, layer }: Bar): boolean {
  return open?.unit === unit && open.predicate === predicate && open.layer === layer;
}
