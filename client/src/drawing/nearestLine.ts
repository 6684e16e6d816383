import { distanceFrom, type LinePath, type Spot } from './linePath.ts';

/** A relation's line on screen. */
export interface ScreenLine {
  readonly id: string;
  readonly path: LinePath;
  /** Width in pixels. */
  readonly width: number;
}

/** How far beside a line, in pixels, one may click. */
const REACH = 5;

/** The line nearest to a point, null where none is in reach. Of lines as near as each other the later one, which is drawn above. */
export function nearestLine(lines: readonly ScreenLine[], spot: Spot): string | null {
  let found: string | null = null;
  let least = Infinity;
  for (const { id, path, width } of lines) {
    const reach = REACH + width / 2;
    if (!isInBox(path, spot, reach)) continue;
    const distance = distanceFrom(path, spot);
    if (distance > reach || distance > least) continue;
    found = id;
    least = distance;
  }
  return found;
}

function isInBox(path: LinePath, { x, y }: Spot, margin: number): boolean {
  if (path.type === 'loop') {
    const reach = path.radius + margin;
    return Math.abs(x - path.centre.x) <= reach && Math.abs(y - path.centre.y) <= reach;
  }
  const { a, b, c } = path;
  return (
    x >= Math.min(a.x, b.x, c.x) - margin &&
    x <= Math.max(a.x, b.x, c.x) + margin &&
    y >= Math.min(a.y, b.y, c.y) - margin &&
    y <= Math.max(a.y, b.y, c.y) + margin
  );
}
