import { boxGrid } from './boxGrid.ts';
import type { CountryOnScreen } from './mapLand.ts';
import type { MapSize } from './mapProjection.ts';
import { boxBeside, type NameToPlace, type PlacedName, placeNames, type Side, SIDES } from './placeNames.ts';
import { mostNames, NAME_LINE } from './screenNames.ts';

/** A mark of a place on screen. */
export interface MarkOnScreen {
  readonly id: string;
  readonly name: string;
  /** Its middle and radius, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Named whatever its name covers. */
  readonly forced: boolean;
}

/** So many of the first marks are named even where all sides are taken. */
const FIRST = 3;

/**
 * The names of the places that have room beside all marks, those of the first marks before others. The very first and forced
 * ones are named in any case, on the side where they cover the least. `measure` gives the width of a name in pixels.
 */
export function markNames(
  marks: readonly MarkOnScreen[],
  { width, height }: MapSize,
  measure: (name: string) => number,
): readonly PlacedName[] {
  const near = marks.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  const signs = near.map(({ id, name, x, y, radius }): NameToPlace => ({
    ...{ id, x, y, size: radius, width: measure(name) },
    forced: false,
    side: 'right',
  }));
  const room = { width, height, lineHeight: NAME_LINE, most: mostNames(width, height), signs };
  const named = placeNames(signs, room);
  const unnamed = new Set(
    near
      .filter(({ forced }, at) => forced || at < FIRST)
      .filter(({ id }) => !named.some((name) => name.id === id))
      .map(({ id }) => id),
  );
  if (unnamed.size === 0) return named;
  return placeNames(
    signs.map((sign) =>
      unnamed.has(sign.id) ? { ...sign, forced: true, side: freestSide(sign, signs) } : sign,
    ),
    room,
  );
}

/** The side on which a name covers the least of other signs. */
function freestSide(name: NameToPlace, signs: readonly NameToPlace[]): Side {
  const others = signs.filter(({ id }) => id !== name.id);
  const covered = (side: Side): number => {
    const { left, right, top, bottom } = boxBeside(name, side, NAME_LINE);
    return others.reduce((sum, { x, y, size }) => {
      const [across, down] = [
        Math.min(right, x + size) - Math.max(left, x - size),
        Math.min(bottom, y + size) - Math.max(top, y - size),
      ];
      return sum + Math.max(0, across) * Math.max(0, down);
    }, 0);
  };
  return SIDES.toSorted((a, b) => covered(a) - covered(b))[0]!;
}

/** Least room of a country that is named, in square pixels. */
const LEAST_AREA = 2_500;
const MARGIN = 3;

/** The countries whose name has room in their middle beside marks and their names; one that a place is named after is named there. */
export function countryNames(
  countries: readonly CountryOnScreen[],
  { marks, names }: { readonly marks: readonly MarkOnScreen[]; readonly names: readonly PlacedName[] },
  { size, measure }: { readonly size: MapSize; readonly measure: (name: string) => number },
): readonly CountryOnScreen[] {
  const taken = boxGrid();
  const nameOf = new Map(marks.map(({ id, name }) => [id, name]));
  for (const { x, y, radius } of marks)
    taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  for (const { id, x, y } of names) {
    const width = measure(nameOf.get(id)!);
    taken.add({ left: x, right: x + width, top: y - NAME_LINE / 2, bottom: y + NAME_LINE / 2 });
  }
  const said = new Set(names.map(({ id }) => nameOf.get(id)!.replace(/ \(.*\)$/u, '')));
  return countries
    .filter(({ name, area }) => area >= LEAST_AREA && !said.has(name))
    .toSorted((a, b) => b.area - a.area)
    .filter(({ name, middle: [x, y] }) => {
      const half = measure(name) / 2 + MARGIN;
      const box = { left: x - half, right: x + half, top: y - NAME_LINE / 2, bottom: y + NAME_LINE / 2 };
      const inside = box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height;
      if (!inside || taken.meets(box)) return false;
      taken.add(box);
      return true;
    });
}
