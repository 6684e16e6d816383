import type { Spot } from './linePath.ts';

/** The arrow keys, by the way they lead on screen. */
const WAYS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How much dearer a step aside is than one in the direction of the key. */
const ASIDE = 2;

/**
 * The entity to which an arrow key leads: the nearest within a quarter turn to either side, those straight ahead first. null
 * where there is none, and for other keys.
 */
export function nextEntity(places: ReadonlyMap<string, Spot>, from: string, key: string): string | null {
  const way = WAYS[key];
  const start = places.get(from);
  if (!way || !start) return null;
  let found: string | null = null;
  let least = Infinity;
  for (const [id, { x, y }] of places) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y + dy * way.x);
    if (id === from || ahead <= 0 || aside > ahead) continue;
    const cost = ahead + ASIDE * aside;
    if (cost >= least) continue;
    found = id;
    least = cost;
  }
  return found;
}

/** The entity nearest to a point; null where there is none. */
export function nearestEntity(places: ReadonlyMap<string, Spot>, { x, y }: Spot): string | null {
  let found: string | null = null;
  let least = Infinity;
  for (const [id, place] of places) {
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance >= least) continue;
    found = id;
    least = distance;
  }
  return found;
}
