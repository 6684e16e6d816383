import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AnchorsOf } from '../evidence/attachedTexts.ts';
import { bestReading } from '../readings/bestReading.ts';
import { TEXT_ENDINGS } from '../readings/copyReadings.ts';
import { textReadings } from './textReadings.ts';

/** The texts found in a folder, keyed by slug, and a sentence for each copy that could not be read. */
export interface TextsRead {
  readonly texts: ReadonlyMap<string, string>;
  readonly complaints: readonly string[];
}

/**
 * Reads the copies `<slug>.txt`, `.html`, `.htm` and `.pdf` of the given sources out of a folder. Of several readings
 * of one source the one with the most passages counts, on a tie the one with the most in place, then in that
 * order. A folder that is not there holds none.
 */
export async function readTexts(folder: string, anchorsOf: AnchorsOf): Promise<TextsRead> {
  const texts = new Map<string, string>();
  const complaints: string[] = [];
  const complain = (error: Error): [] => {
    complaints.push(error.message);
    return [];
  };
  for (const [slug, copies] of copiesBySlug(await namesIn(folder).catch(complain))) {
    const anchors = anchorsOf.get(slug);
    if (anchors === undefined) continue;
    const readings: string[] = [];
    for (const copy of copies) {
      readings.push(...(await textReadings(join(folder, copy)).catch(complain)));
    }
    const text = readings.length > 1 ? bestReading(readings, anchors)?.text : readings[0];
    if (text !== undefined) texts.set(slug, text);
  }
  return { texts, complaints };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new RangeError(`The folder of texts "${folder}" cannot be read: ${(error as Error).message}.`);
  }
}

/** The copies of each slug, in the order of their endings. */
function copiesBySlug(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rank = (name: string): number => TEXT_ENDINGS.indexOf(extname(name).toLowerCase());
  const copies = new Map<string, string[]>();
  for (const name of [...names].sort().sort((one, other) => rank(one) - rank(other))) {
    const slug = slugOfFile(name)?.toLowerCase();
    if (slug === undefined) continue;
    const known = copies.get(slug);
    if (known) known.push(name);
    else copies.set(slug, [name]);
  }
  return copies;
}

/** The slug that a file name stands for, if any: its name without the ending of a text. */
export function slugOfFile(name: string): string | undefined {
  const ending = extname(name).toLowerCase();
  return TEXT_ENDINGS.includes(ending) ? name.slice(0, -ending.length) : undefined;
}
