/** A rectangle on screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes that are found by where they are. */
export interface BoxGrid {
  readonly add: (box: Box) => void;
  /** Whether a box covers a part of any that was added. */
  readonly meets: (box: Box) => boolean;
}

const CELL = 64;

/** An empty grid of boxes. */
export function boxGrid(): BoxGrid {
  const cells = new Map<string, Box[]>();
  return {
    add: (box) => {
      for (const key of keysOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    meets: (box) => keysOf(box).some((key) => cells.get(key)?.some((other) => overlap(box, other))),
  };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function keysOf({ left, right, top, bottom }: Box): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x} ${y}`);
  }
  return keys;
}
