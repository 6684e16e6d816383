import type { NodeLook } from './nodeLook.ts';
import type { NameToPlace } from './placeNames.ts';
import type { Sign } from './linePath.ts';

/** How names are set, in pixels. */
export const NAME_SIZE = 12.5;
export const NAME_LINE = NAME_SIZE + 4;
/** Around a name in a box. */
export const NAME_PADDING = 6;
/** One name to so many square pixels. */
const ROOM_OF_A_NAME = 11_000;
const SMALLEST_NAMED = 2;

/** Entities that may be named, the largest first. */
export function namedFirst(looks: ReadonlyMap<string, NodeLook>): readonly (readonly [string, NodeLook])[] {
  return [...looks]
    .filter(([, look]) => !look.hidden && look.name !== null)
    .sort(([, a], [, b]) => Number(b.boxed) - Number(a.boxed) || b.zIndex - a.zIndex || b.size - a.size);
}

/** Largest number of names that are not forced, by the size of the drawing. */
export function mostNames(width: number, height: number): number {
  return Math.max(8, Math.round((width * height) / ROOM_OF_A_NAME));
}

/** A name as it is to be placed; null for a sign that is out of sight or too small to be named. */
export function nameToPlace(
  id: string,
  look: NodeLook,
  sign: Sign,
  measure: (name: string, boxed: boolean) => number,
): NameToPlace | null {
  if (look.name === null || (!look.forced && sign.size < SMALLEST_NAMED)) return null;
  const width = measure(look.name, look.boxed) + (look.boxed ? 2 * NAME_PADDING : 0);
  return { id, ...sign, width, forced: look.forced, side: look.side };
}
