import type { Placed } from './viewState.ts';

/** Stands for a layout that is too large for an address: its places are kept in this page alone. */
export const LAID_OUT_HERE = 'here';

/** An address with more places than this would be longer than what some programs pass on. */
const MOST_ENTITIES = 450;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Places are whole numbers from -2048 to 2047: two signs each. */
const HALF = 2048;
const MARK_LENGTH = 4;

/**
 * The places of all entities of a drawing as a text for the address: a mark that tells this drawing from others, then four
 * signs an entity, in the order of their ids. `LAID_OUT_HERE` where there are too many entities or they stand too far out.
 */
export function layoutCode(places: readonly Placed[]): string {
  const numbers = inOrder(places).flatMap(({ x, y }) => [Math.round(x) + HALF, Math.round(y) + HALF]);
  const fits = numbers.every((number) => number >= 0 && number < 2 * HALF);
  if (places.length > MOST_ENTITIES || !fits) return LAID_OUT_HERE;
  return markOf(places) + numbers.map(twoSigns).join('');
}

/** Where a code puts the entities of a drawing, by id; null where it is the code of another drawing. */
export function placesOfCode(
  code: string,
  entities: readonly { readonly id: string }[],
): ReadonlyMap<string, Placed> | null {
  if (code.length !== MARK_LENGTH + 4 * entities.length || !code.startsWith(markOf(entities))) return null;
  const number = (at: number): number =>
    SIGNS.indexOf(code.charAt(at)) * 64 + SIGNS.indexOf(code.charAt(at + 1)) - HALF;
  const placed = inOrder(entities).map(({ id }, index): [string, Placed] => {
    const at = MARK_LENGTH + 4 * index;
    return [id, { id, x: number(at), y: number(at + 2) }];
  });
  return new Map(placed);
}

/**
 * Where the layout of a view puts the entities of a drawing; null where the view has none, or the one of another drawing:
 * another dataset, another limit, or another page's `LAID_OUT_HERE`. `here` is what this page keeps.
 */
export function keptPlaces<Spot extends { readonly x: number; readonly y: number }>(
  layout: string | null,
  entities: readonly { readonly id: string }[],
  here: ReadonlyMap<string, Spot>,
): ReadonlyMap<string, Spot | Placed> | null {
  if (layout === null || entities.length === 0) return null;
  if (layout !== LAID_OUT_HERE) return placesOfCode(layout, entities);
  return entities.every(({ id }) => here.has(id)) ? here : null;
}

/** Whether a text is a layout as addresses have it. */
export function isLayoutCode(text: string): boolean {
  return text === LAID_OUT_HERE || (/^[\w-]{8,}$/u.test(text) && text.length % 4 === 0);
}

function inOrder<Entity extends { readonly id: string }>(entities: readonly Entity[]): readonly Entity[] {
  return entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function twoSigns(number: number): string {
  return SIGNS.charAt(number >> 6) + SIGNS.charAt(number & 63);
}

/** 24 bits of an FNV-1a hash of the ids: another dataset, or another limit, gives another mark. */
function markOf(entities: readonly { readonly id: string }[]): string {
  const ids = inOrder(entities)
    .map(({ id }) => id)
    .join(' ');
  let hash = 0x811c9dc5;
  for (const letter of ids) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return twoSigns((hash >>> 12) & 4095) + twoSigns(hash & 4095);
}
