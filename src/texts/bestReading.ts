import type { Anchor } from '../evidence/anchor.ts';
import { prepareText } from '../evidence/preparedText.ts';
import { resolveAnchors } from '../evidence/resolveAnchors.ts';

/** The reading of a copy in which the most passages were found, with their number. */
export interface BestReading {
  readonly text: string;
  readonly found: number;
}

/** Of several readings of a source's text the one in which the most anchors are found, the first on a tie. */
export function bestReading(
  readings: readonly string[],
  anchors: readonly Anchor[],
): BestReading | undefined {
  const counted = readings.map((text) => ({
    text,
    found: resolveAnchors(prepareText(text), anchors).filter(({ state }) => state !== 'lost').length,
  }));
  return counted.reduce<BestReading | undefined>(
    (best, one) => (best === undefined || one.found > best.found ? one : best),
    undefined,
  );
}
