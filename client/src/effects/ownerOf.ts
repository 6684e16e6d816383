import type { Anchor } from '../../../src/evidence/anchor.ts';
import { passagesFound } from '../../../src/readings/passagesFound.ts';

/** So many sources are asked about at once. */
const AT_ONCE = 6;
/** A source of whose sample such a share stands in a copy owns it; texts that quote each other share less. */
const SURE = 0.5;
/** So few passages may be quotations all of them: others are asked too. */
const FEWEST_SURE = 3;

/** Where it is asked whose text a copy is. */
export interface Shelf {
  /** Slugs of all sources, the likeliest first. */
  readonly sources: readonly string[];
  /** Passages from all over a source. */
  readonly sampleOf: (source: string) => Promise<readonly Anchor[]>;
}

/**
 * The source to which a copy belongs, by a sample of the passages of each: the one with the most passages in one of the
 * readings, of all sources or of the first to be asked among which one has half of its sample there. Null where
 * nothing of any source does. Ends when the signal is aborted, by throwing.
 */
export async function ownerOf(
  readings: readonly string[],
  { sources, sampleOf }: Shelf,
  signal: AbortSignal,
): Promise<string | null> {
  let best: FoundOf | undefined;
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    const some = sources.slice(from, from + AT_ONCE);
    const samples = new Map(
      await Promise.all(some.map(async (source) => [source, await sampleOf(source)] as const)),
    );
    signal.throwIfAborted();
    best = most([...(best ? [best] : []), ...foundIn(readings, samples)]);
    const sample = samples.get(best.source);
    if (sample && best.found >= Math.max(FEWEST_SURE, SURE * sample.length)) return best.source;
  }
  return best && best.found > 0 ? best.source : null;
}

/** How many passages of a source stand in a copy. */
interface FoundOf {
  readonly source: string;
  readonly found: number;
}

/** The one with the most passages, the first among equals; there is one at least. */
function most(all: readonly FoundOf[]): FoundOf {
  return all.reduce((best, each) => (each.found > best.found ? each : best));
}

/** How many passages of each source stand in the reading that holds most of them. */
function foundIn(
  readings: readonly string[],
  samples: ReadonlyMap<string, readonly Anchor[]>,
): readonly FoundOf[] {
  const counts = readings.map((text) => passagesFound(text, samples));
  return [...samples.keys()].map((source) => ({
    source,
    found: Math.max(...counts.map((found) => found.get(source)!)),
  }));
}
