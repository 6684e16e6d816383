import type { Anchor } from '../../../src/evidence/anchor.ts';
import { passagesFound } from '../../../src/readings/passagesFound.ts';

/** So many sources are asked about at once. */
const AT_ONCE = 6;
/** A source of whose sample such a share stands in a copy owns it; texts that quote each other share less. */
const SURE = 0.5;

/** Where it is asked whose text a copy is. */
export interface Shelf {
  /** Slugs of all sources, the likeliest first. */
  readonly sources: readonly string[];
  /** Passages from all over a source. */
  readonly sampleOf: (source: string) => Promise<readonly Anchor[]>;
}

/**
 * The source to which a copy belongs, by a sample of the passages of each: the first of which half of the sample stands in
 * one of the readings, else the one with the most. Null where nothing of any source does. Ends when the signal is aborted, by throwing.
 */
export async function ownerOf(
  readings: readonly string[],
  { sources, sampleOf }: Shelf,
  signal: AbortSignal,
): Promise<string | null> {
  let best: { readonly source: string; readonly found: number } | null = null;
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    const some = sources.slice(from, from + AT_ONCE);
    const samples = new Map(
      await Promise.all(some.map(async (source) => [source, await sampleOf(source)] as const)),
    );
    signal.throwIfAborted();
    for (const [source, found] of foundIn(readings, samples)) {
      if (found > 0 && found >= SURE * samples.get(source)!.length) return source;
      if (found > (best?.found ?? 0)) best = { source, found };
    }
  }
  return best?.source ?? null;
}

/** How many passages of each source stand in the reading that holds most of them. */
function foundIn(
  readings: readonly string[],
  samples: ReadonlyMap<string, readonly Anchor[]>,
): ReadonlyMap<string, number> {
  const counts = readings.map((text) => passagesFound(text, samples));
  return new Map(
    [...samples.keys()].map((source) => [source, Math.max(...counts.map((found) => found.get(source)!))]),
  );
}
