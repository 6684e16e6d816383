/** A point with a weight on a plane. */
export interface Weighted {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** A rectangle of a plane. */
export interface Region {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rectangle around some points; null for none. */
export function regionOf(points: readonly Pick<Weighted, 'x' | 'y'>[]): Region | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/**
 * The points around the middle of the weight that together hold a share of it (0 to 1), the nearest first: where most is,
 * whatever lies far off. The middle is the point to which the others are nearest, by weight.
 */
export function densest<Point extends Weighted>(points: readonly Point[], share: number): readonly Point[] {
  const far = (from: Point, to: Point): number => Math.hypot(from.x - to.x, from.y - to.y);
  const pull = (from: Point): number => points.reduce((sum, to) => sum + to.weight * far(from, to), 0);
  const pulls = new Map(points.map((point) => [point, pull(point)]));
  const middle = points.toSorted((a, b) => pulls.get(a)! - pulls.get(b)!)[0];
  if (!middle) return [];
  const wanted = share * points.reduce((sum, { weight }) => sum + weight, 0);
  const nearest = points.toSorted((a, b) => far(middle, a) - far(middle, b));
  let held = 0;
  const last = nearest.findIndex(({ weight }) => (held += weight) >= wanted);
  return nearest.slice(0, last + 1);
}
