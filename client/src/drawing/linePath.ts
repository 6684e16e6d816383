import type { Fan } from './fanOut.ts';

/** A point on screen, in pixels from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** An entity's sign on screen. */
export interface Sign extends Spot {
  /** Radius in pixels. */
  readonly size: number;
}

/** What a relation's line is: a quadratic Bézier curve from a to c, or a ring beside its entity. */
export type LinePath =
  | { readonly type: 'curve'; readonly a: Spot; readonly b: Spot; readonly c: Spot }
  | { readonly type: 'loop'; readonly centre: Spot; readonly radius: number; readonly angle: number };

/** Least distance in pixels between the middles of two neighbours in a fan. The shader has the same. */
export const FAN_GAP = 8;
/** A loop's radius: that of its entity's sign times the first, and pixels, and more pixels for each further one. */
export const LOOP_SHARE = 0.5;
export const LOOP_RADIUS = 6;
export const LOOP_STEP = 6;
/** How much of a loop's radius lies within the sign. */
export const LOOP_OVERLAP = 0.35;
/** Where a relation's line runs on screen. The shaders of the line programs draw the same. */
export function linePath(source: Sign, target: Sign, { bend, slot }: Fan): LinePath {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const span = Math.hypot(dx, dy);
  if (span === 0) return loopPath(source, bend, slot);
  const rise = Math.max(Math.abs(bend) * (span / 2), Math.abs(slot) * FAN_GAP) * Math.sign(bend);
  return {
    type: 'curve',
    a: { x: source.x, y: source.y },
    b: {
      x: (source.x + target.x) / 2 + (dy / span) * rise * 2,
      y: (source.y + target.y) / 2 - (dx / span) * rise * 2,
    },
    c: { x: target.x, y: target.y },
  };
}

function loopPath({ x, y, size }: Sign, angle: number, slot: number): LinePath {
  const radius = size * LOOP_SHARE + LOOP_RADIUS + slot * LOOP_STEP;
  const away = size + radius * (1 - LOOP_OVERLAP);
  return {
    type: 'loop',
    centre: { x: x + Math.cos(angle) * away, y: y - Math.sin(angle) * away },
    radius,
    angle,
  };
}

/** The point of a line at a share of its way; a loop is followed clockwise from within its sign. */
export function pointOfLine(path: LinePath, share: number): Spot {
  if (path.type === 'curve') return pointOfCurve(path, share);
  const angle = path.angle + (0.5 - share) * 2 * Math.PI;
  return {
    x: path.centre.x + Math.cos(angle) * path.radius,
    y: path.centre.y - Math.sin(angle) * path.radius,
  };
}

function pointOfCurve({ a, b, c }: Extract<LinePath, { type: 'curve' }>, share: number): Spot {
  const [p, q, r] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: p * a.x + q * b.x + r * c.x, y: p * a.y + q * b.y + r * c.y };
}

const PIECES = 16;

/** Distance in pixels of a point from a line. */
export function distanceFrom(path: LinePath, point: Spot): number {
  if (path.type === 'loop') {
    return Math.abs(Math.hypot(point.x - path.centre.x, point.y - path.centre.y) - path.radius);
  }
  let least = Infinity;
  let from: Spot = path.a;
  for (let piece = 1; piece <= PIECES; piece++) {
    const to = pointOfCurve(path, piece / PIECES);
    least = Math.min(least, distanceFromPiece(from, to, point));
    from = to;
  }
  return least;
}

function distanceFromPiece(from: Spot, to: Spot, { x, y }: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from.x - dx * near, y - from.y - dy * near);
}
