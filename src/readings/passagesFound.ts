import type { Anchor } from '../evidence/anchor.ts';
import { findWindows } from '../evidence/findWindows.ts';
import { prepareText } from '../evidence/preparedText.ts';

/** How many of the passages of each source stand in a text, keyed by slug like `anchorsOf`. */
export function passagesFound(
  text: string,
  anchorsOf: ReadonlyMap<string, readonly Anchor[]>,
): ReadonlyMap<string, number> {
  const places = findWindows(prepareText(text), [...anchorsOf.values()].flat());
  return new Map(
    [...anchorsOf].map(([source, anchors]) => [
      source,
      anchors.filter((anchor) => places.has(anchor)).length,
    ]),
  );
}
