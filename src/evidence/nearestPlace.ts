import type { Anchor } from './anchor.ts';

/** How far a passage has moved of which the place is certain. */
export interface Move {
  readonly at: number;
  readonly letters: number;
  /** Letters towards the end of the text; negative towards the beginning. */
  readonly by: number;
}

type Span = Pick<Anchor, 'at' | 'letters'>;

/**
 * Of several places of the same words the one nearest to where the passage's neighbours moved. The neighbours are the
 * closest before and the closest after: where the text was edited between the two, the passage went with one of them,
 * so a place counts as near as it is to either. On a tie the closer neighbour decides, then the earlier place.
 * `places` has at least one place, in order; `moves` is sorted by `at`; where it is empty, nothing moved.
 */
export function nearestPlace(passage: Span, places: readonly number[], moves: readonly Move[]): number {
  const expected = neighbours(passage, moves).map(({ by }) => passage.at + by);
  if (expected.length === 0) expected.push(passage.at);
  let best = places[0]!;
  for (const place of places) if (isNearer(place, best, expected)) best = place;
  return best;
}

/** Whether a place is nearer to what is expected; on a tie, nearer to what is expected first. */
function isNearer(place: number, best: number, expected: readonly number[]): boolean {
  const distances = expected.map((at) => Math.abs(place - at));
  const bestDistances = expected.map((at) => Math.abs(best - at));
  const difference = Math.min(...distances) - Math.min(...bestDistances);
  return difference < 0 || (difference === 0 && distances[0]! < bestDistances[0]!);
}

/** The closest move before and the closest after, the closer of the two first. */
function neighbours(passage: Span, moves: readonly Move[]): readonly Move[] {
  const next = firstAfter(passage.at, moves);
  const before = moves[next - 1];
  const after = moves[next];
  if (!before || !after) return [before ?? after].filter((move) => move !== undefined);
  return gap(before, passage) <= gap(passage, after) ? [before, after] : [after, before];
}

/** The index of the first move of a passage that begins after `at`, by halving. */
function firstAfter(at: number, moves: readonly Move[]): number {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (moves[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Letters between two passages; none where they overlap. */
function gap(one: Span, other: Span): number {
  return Math.max(0, other.at - (one.at + one.letters));
}

/**
 * The move that most of some passages can have made, each of which stands in several places; the shortest on a tie.
 * No move when there are no passages.
 */
export function commonMove(places: ReadonlyMap<Span, readonly number[]>): readonly Move[] {
  const votes = new Map<number, number>();
  for (const [{ at }, found] of places) {
    for (const place of found) votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
  }
  let best: number | undefined;
  for (const [by, count] of votes) {
    const lead = best === undefined ? 1 : count - votes.get(best)!;
    if (lead > 0 || (lead === 0 && Math.abs(by) < Math.abs(best!))) best = by;
  }
  return best === undefined ? [] : [{ at: 0, letters: 0, by: best }];
}
