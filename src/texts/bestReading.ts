import type { Anchor } from '../evidence/anchor.ts';
import { passagesFound } from './passagesFound.ts';

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
  let best: BestReading | undefined;
  for (const text of readings) {
    const found = passagesFound(text, new Map([['', anchors]])).get('') ?? 0;
    if (best === undefined || found > best.found) best = { text, found };
  }
  return best;
}
