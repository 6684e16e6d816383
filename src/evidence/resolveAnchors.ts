import type { Anchor } from './anchor.ts';
import { lettersHash } from './lettersHash.ts';
import type { PreparedText } from './preparedText.ts';
import { findWindows } from './findWindows.ts';
import { windowHash } from './rollingHash.ts';

/** What became of an anchor in a text: found in place, found elsewhere, or not found. Nothing is ever approximate. */
export type Resolution =
  { readonly state: 'exact' | 'moved'; readonly at: number } | { readonly state: 'lost' };

/**
 * Finds anchors in a text; the answer is in the order of the anchors. An anchor whose words stand at its `at` is exact. Of several other
 * places the one is taken that is nearest to where its neighbours (the nearest anchor that is in place or stands in
 * one place only) have moved; on a tie the earlier.
 */
export function resolveAnchors(text: PreparedText, anchors: readonly Anchor[]): readonly Resolution[] {
  const inPlace = new Set(anchors.filter((anchor) => standsInPlace(text, anchor)));
  const places = findWindows(
    text,
    anchors.filter((anchor) => !inPlace.has(anchor)),
  );
  const shifts = knownShifts(anchors, inPlace, places);
  return anchors.map((anchor) => {
    if (inPlace.has(anchor)) return { state: 'exact', at: anchor.at };
    const found = places.get(anchor);
    if (!found) return { state: 'lost' };
    return { state: 'moved', at: nearest(found, anchor.at + expectedShift(shifts, anchor.at)) };
  });
}

function standsInPlace(
  { table, letters }: PreparedText,
  { at, letters: length, check, hash }: Anchor,
): boolean {
  if (at + length > letters.codePoints.length) return false;
  if (windowHash(table, at, length) !== check) return false;
  return lettersHash(letters.codePoints.subarray(at, at + length)) === hash;
}

interface Shift {
  readonly at: number;
  readonly by: number;
}

/** How far the anchors that are in place, or stand in exactly one other, have moved. */
function knownShifts(
  anchors: readonly Anchor[],
  inPlace: ReadonlySet<Anchor>,
  places: ReadonlyMap<Anchor, readonly number[]>,
): readonly Shift[] {
  return anchors.flatMap((anchor) => {
    if (inPlace.has(anchor)) return [{ at: anchor.at, by: 0 }];
    const found = places.get(anchor);
    return found?.length === 1 ? [{ at: anchor.at, by: found[0]! - anchor.at }] : [];
  });
}

/** The shift of the nearest neighbour; 0 where there is none. */
function expectedShift(shifts: readonly Shift[], at: number): number {
  let best: Shift | undefined;
  for (const shift of shifts) {
    if (!best || Math.abs(shift.at - at) < Math.abs(best.at - at)) best = shift;
  }
  return best?.by ?? 0;
}

function nearest(places: readonly number[], expected: number): number {
  return places.reduce((best, at) => (Math.abs(at - expected) < Math.abs(best - expected) ? at : best));
}
