import type { Anchor } from '../evidence/anchor.ts';
import { findWindows } from '../evidence/findWindows.ts';
import { prepareText } from '../evidence/preparedText.ts';

/** The reading of a copy in which the most passages were found, with their number. */
export interface BestReading {
  readonly text: string;
  readonly found: number;
}

/**
 * Of several readings of a source's text the one in which the most anchors are found; of those that hold equally many the
 * one with the most in place, the first on a tie.
 */
export function bestReading(
  readings: readonly string[],
  anchors: readonly Anchor[],
): BestReading | undefined {
  let best: (BestReading & { readonly inPlace: number }) | undefined;
  for (const text of readings) {
    const places = findWindows(prepareText(text), anchors);
    const found = anchors.filter((anchor) => places.has(anchor)).length;
    const inPlace = anchors.filter((anchor) => places.get(anchor)?.includes(anchor.at)).length;
    if (best === undefined || found > best.found || (found === best.found && inPlace > best.inPlace)) {
      best = { text, found, inPlace };
    }
  }
  return best && { text: best.text, found: best.found };
}
