import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Anchor } from '../evidence/anchor.ts';
import { bestReading } from './bestReading.ts';
import { TEXT_ENDINGS, textReadings } from './textReadings.ts';

/** The texts found in a folder, keyed by slug, and a sentence for each copy that could not be read. */
export interface TextsRead {
  readonly texts: ReadonlyMap<string, string>;
  readonly complaints: readonly string[];
}

/**
 * Reads the copies `<slug>.txt`, `.html`, `.htm` and `.pdf` of the given sources out of a folder. Of several readings
 * of one source the one with the most passages counts. A folder that is not there holds none.
 */
export async function readTexts(
  folder: string,
  anchorsOf: ReadonlyMap<string, readonly Anchor[]>,
): Promise<TextsRead> {
  const names = await readdir(folder).catch(() => []);
  const texts = new Map<string, string>();
  const complaints: string[] = [];
  for (const [slug, anchors] of anchorsOf) {
    const copies = names
      .filter((name) => TEXT_ENDINGS.some((ending) => name.toLowerCase() === slug + ending))
      .sort();
    const readings: string[] = [];
    for (const copy of copies) {
      try {
        readings.push(...(await textReadings(join(folder, copy))));
      } catch (error) {
        complaints.push((error as Error).message);
      }
    }
    const best = bestReading(readings, anchors);
    if (best) texts.set(slug, best.text);
  }
  return { texts, complaints };
}

/** The slug that a file name stands for, if any: its name without the ending of a text. */
export function slugOfFile(name: string): string | undefined {
  const ending = extname(name).toLowerCase();
  return TEXT_ENDINGS.includes(ending) ? name.slice(0, -ending.length) : undefined;
}
