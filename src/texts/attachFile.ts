import { copyFile, mkdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Anchor } from '../evidence/anchor.ts';
import { bestReading } from './bestReading.ts';
import { slugOfFile } from './readTexts.ts';
import { textReadings } from './textReadings.ts';

/** A copy that was attached: to which source, where it lies now, and how many of the source's passages it holds. */
export interface Attached {
  readonly source: string;
  readonly path: string;
  readonly found: number;
  readonly anchors: number;
}

/**
 * Attaches a copy: finds out which source it is of, by its name (`<slug>.<ending>`) or else by the passages it holds,
 * and copies it into the folder of texts. Rejects with a full sentence when no passage of any source is found in it.
 */
export async function attachFile(
  file: string,
  folder: string,
  anchorsOf: ReadonlyMap<string, readonly Anchor[]>,
): Promise<Attached> {
  const readings = await textReadings(file);
  const named = slugOfFile(basename(file));
  const possible = named !== undefined && anchorsOf.has(named) ? [named] : [...anchorsOf.keys()];
  const held = possible.map((source) => {
    const anchors = anchorsOf.get(source) ?? [];
    return { source, anchors: anchors.length, found: bestReading(readings, anchors)?.found ?? 0 };
  });
  const best = held.reduce((one, other) => (other.found > one.found ? other : one));
  if (best.found === 0) {
    const what = possible.length === 1 ? `"${possible[0]}"` : 'any source';
    throw new RangeError(`No passage of ${what} stands in "${file}", so it was not attached.`);
  }
  const path = join(folder, `${best.source}${extname(file).toLowerCase()}`);
  await mkdir(folder, { recursive: true });
  if (resolve(file) !== resolve(path)) await copyFile(file, path);
  return { ...best, path };
}
