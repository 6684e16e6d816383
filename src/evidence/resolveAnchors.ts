import type { Anchor } from './anchor.ts';
import { findWindows } from './findWindows.ts';
import { lettersHash } from './lettersHash.ts';
import { commonMove, type Move, nearestPlace } from './nearestPlace.ts';
import type { PreparedText } from './preparedText.ts';
import { windowHash } from './rollingHash.ts';

/** What became of an anchor in a text: found in place, found elsewhere, or not found. Nothing is ever approximate. */
export type Resolution =
  { readonly state: 'exact' | 'moved'; readonly at: number } | { readonly state: 'lost' };

/**
 * Finds anchors in a text; the answer is in the order of the anchors. An anchor whose words stand at its `at` is
 * exact. Of several other places the one is taken that is nearest to where its neighbours have moved: the closest
 * anchor before and the closest after that are in place or stand in one place only. Never throws; an anchor of which
 * `at` or `letters` lies outside the text is looked for like any other.
 */
export function resolveAnchors(text: PreparedText, anchors: readonly Anchor[]): readonly Resolution[] {
  const inPlace = new Set(anchors.filter((anchor) => standsInPlace(text, anchor)));
  const places = findWindows(
    text,
    anchors.filter((anchor) => !inPlace.has(anchor)),
  );
  const moves = knownMoves(anchors, inPlace, places);
  return anchors.map((anchor) => {
    if (inPlace.has(anchor)) return { state: 'exact', at: anchor.at };
    const found = places.get(anchor);
    if (!found) return { state: 'lost' };
    return { state: 'moved', at: nearestPlace(anchor, found, moves) };
  });
}

function standsInPlace(
  { table, letters }: PreparedText,
  { at, letters: length, check, hash }: Anchor,
): boolean {
  if (at < 0 || length < 1 || at + length > letters.codePoints.length) return false;
  if (windowHash(table, at, length) !== check) return false;
  return lettersHash(letters.codePoints.subarray(at, at + length)) === hash;
}

/**
 * How far the anchors that are in place, or stand in exactly one other, have moved, in the order of the text. Where
 * there are none, all stand in several places, and the move that most of them can have made is taken.
 */
function knownMoves(
  anchors: readonly Anchor[],
  inPlace: ReadonlySet<Anchor>,
  places: ReadonlyMap<Anchor, readonly number[]>,
): readonly Move[] {
  const moves = anchors.flatMap((anchor) => {
    if (inPlace.has(anchor)) return [{ at: anchor.at, letters: anchor.letters, by: 0 }];
    const found = places.get(anchor);
    if (found?.length !== 1) return [];
    return [{ at: anchor.at, letters: anchor.letters, by: found[0]! - anchor.at }];
  });
  return moves.length > 0 ? moves.sort((one, other) => one.at - other.at) : commonMove(places);
}
