import type { Anchored } from './spreadMarks.ts';

/** How far around a mark the room is counted, in pixels. */
const REACH = 80;
/** The share of that room that marks may take. */
const SHARE = 0.32;

/**
 * The marks that are drawn where places lie close: the first of them, as long as they take no more than a share of the room
 * around each; the map would show nothing but marks otherwise. `always` is the id of one that is drawn in any case.
 */
export function marksWithRoom<Mark extends Anchored>(
  marks: readonly Mark[],
  always: string | null,
): readonly Mark[] {
  const room = SHARE * REACH ** 2;
  const drawn: Mark[] = [];
  for (const mark of marks) {
    const taken = drawn
      .filter(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < REACH)
      .reduce((sum, { radius }) => sum + radius ** 2, mark.radius ** 2);
    if (taken <= room || mark.id === always) drawn.push(mark);
  }
  return drawn;
}
