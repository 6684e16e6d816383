import type { MapPlace } from '../state/mapPlaces.ts';
import { type Seen, UNSEEN } from '../state/seen.ts';
import type { Palette } from './palette.ts';
import type { LinePattern } from './relationLook.ts';
import { seenLook } from './seenLook.ts';

/** An arc of a mark's ring: the claims of all relations at the place that look alike. */
export interface RingArc {
  readonly predicate: string;
  readonly pattern: LinePattern;
  readonly colour: string;
  /** The other stripes, and the bar. */
  readonly second: string;
  readonly bar: boolean;
  readonly claims: number;
  /** Where it begins and ends, in turns clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

/** The radius of a mark, in pixels: it grows with the root of the claims, from a least that can be hit up to a largest. */
export function markRadius(claims: number): number {
  return Math.min(26, 6.6 + 1.8 * Math.sqrt(claims));
}

type Piece = Omit<RingArc, 'from' | 'to'>;

/**
 * The ring of a place, cut by how the lines of its relations look in the drawing: what is contested begins at the top, the
 * rest follows in the order of the palette.
 */
export function markRing(
  { relations, claims }: Pick<MapPlace, 'relations' | 'claims'>,
  seen: ReadonlyMap<string, Seen> | null,
  palette: Palette,
): readonly RingArc[] {
  const pieces = new Map<string, Piece>();
  for (const { relation, claims: here } of relations) {
    const how = seen?.get(relation.id) ?? UNSEEN;
    const look = seenLook(relation, how, palette);
    const { pattern, second, bar } = look;
    const colour = how === UNSEEN ? ownColour(relation.predicate, palette) : look.colour;
    const key = `${relation.predicate} ${pattern} ${colour} ${second} ${bar}`;
    const before = pieces.get(key)?.claims ?? 0;
    const { predicate } = relation;
    pieces.set(key, { predicate, pattern, colour, second, bar, claims: before + here });
  }
  let at = 0;
  return [...pieces.values()].sort(byWeight(palette)).map((piece) => {
    const from = at / claims;
    at += piece.claims;
    return { ...piece, from, to: at / claims };
  });
}

const PATTERNS: readonly LinePattern[] = ['striped', 'dashed', 'solid', 'dotted', 'sparse'];

function byWeight(palette: Palette): (a: Piece, b: Piece) => number {
  const predicates = Object.keys(palette.predicates);
  const rank = ({ predicate, pattern, bar }: Piece): readonly number[] => [
    PATTERNS.indexOf(pattern) < 2 ? PATTERNS.indexOf(pattern) : 2,
    (predicates.indexOf(predicate) + predicates.length + 1) % (predicates.length + 1),
    PATTERNS.indexOf(pattern),
    bar ? 0 : 1,
  ];
  return (a, b) => {
    const [one, other] = [rank(a), rank(b)];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? b.claims - a.claims : one[at]! - other[at]!;
  };
}

/** Arcs are short, and nothing lies under them: their colours need not be pale to tell dissent from the rest. */
function ownColour(predicate: string, { predicates, otherPredicate }: Palette): string {
  return predicates[predicate] ?? otherPredicate;
}

const short = (value: number): string => `${Math.round(value * 100) / 100}`;

/** An arc around 0, 0 as a path, `gap` pixels shorter so that it is told from the next; a whole turn has no gap. */
export function arcPath({ from, to }: Pick<RingArc, 'from' | 'to'>, radius: number, gap: number): string {
  if (to - from > 0.999) {
    const [r, d] = [short(radius), short(2 * radius)];
    return `M0 -${r} a${r} ${r} 0 1 1 0 ${d} a${r} ${r} 0 1 1 0 -${d}`;
  }
  const half = Math.min(gap / 2 / radius, ((to - from) * 2 * Math.PI) / 4);
  const [begin, end] = [from * 2 * Math.PI + half, to * 2 * Math.PI - half];
  const point = (angle: number): string =>
    `${short(Math.sin(angle) * radius)} ${short(-Math.cos(angle) * radius)}`;
  const large = end - begin > Math.PI ? 1 : 0;
  return `M${point(begin)} A${short(radius)} ${short(radius)} 0 ${large} 1 ${point(end)}`;
}
