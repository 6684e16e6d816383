import { type Box, boxGrid } from './boxGrid.ts';

/** A name that wants a place beside its entity's sign. Pixels. */
export interface NameToPlace {
  readonly id: string;
  /** Middle and radius of the sign. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  /** Must be written, over others if need be. */
  readonly forced: boolean;
  /** On which side it stands best. */
  readonly side: Side;
}

export type Side = 'left' | 'right' | 'above' | 'below';

/** A name with its place: the left end and the middle of its line. */
export interface PlacedName {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The room for names, in pixels. */
export interface NameRoom {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  /** Largest number of names that are not forced. */
  readonly most: number;
  /** Signs that no name covers which is not forced, named or not. Default: none. */
  readonly signs?: readonly Pick<NameToPlace, 'x' | 'y' | 'size'>[];
}

const GAP = 4;
export const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];

/**
 * Finds places for names such that none covers another or the sign of an entity named before it; names without such a
 * place are left out. The first in the list choose first, forced ones before all.
 */
export function placeNames(names: readonly NameToPlace[], room: NameRoom): readonly PlacedName[] {
  const taken = boxGrid();
  for (const sign of room.signs ?? []) taken.add(signOf(sign));
  const placed: PlacedName[] = [];
  const place = (name: NameToPlace): void => {
    const boxes = [name.side, ...SIDES.filter((side) => side !== name.side)].map((side) =>
      boxBeside(name, side, room.lineHeight),
    );
    const free = boxes.find((box) => isInside(box, room) && !taken.meets(box));
    const box = free ?? (name.forced ? (boxes.find((each) => isInside(each, room)) ?? boxes[0]) : undefined);
    if (!box) return;
    taken.add(box);
    taken.add(signOf(name));
    placed.push({ id: name.id, x: box.left, y: (box.top + box.bottom) / 2 });
  };
  const forced = names.filter((name) => name.forced);
  for (const name of forced) taken.add(signOf(name));
  forced.forEach(place);
  const others = names.filter((name) => !name.forced);
  for (let at = 0; at < others.length && placed.length - forced.length < room.most; at++) place(others[at]!);
  return placed;
}

/** The room that a name takes on one side of its sign. */
export function boxBeside({ x, y, size, width }: NameToPlace, side: Side, height: number): Box {
  const left = {
    right: x + size + GAP,
    left: x - size - GAP - width,
    above: x - width / 2,
    below: x - width / 2,
  }[side];
  const middle = { right: y, left: y, above: y - size - height / 2, below: y + size + height / 2 + 1 }[side];
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

function signOf({ x, y, size }: Pick<NameToPlace, 'x' | 'y' | 'size'>): Box {
  return { left: x - size, right: x + size, top: y - size, bottom: y + size };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: NameRoom): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}
