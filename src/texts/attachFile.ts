import { copyFile, mkdir } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Anchor } from '../evidence/anchor.ts';
import { bestReading } from '../readings/bestReading.ts';
import { passagesFound } from '../readings/passagesFound.ts';
import { slugOfFile } from './readTexts.ts';
import { textReadings } from './textReadings.ts';

/** A copy that was attached: to which source, where it lies now, and how many of the source's passages it holds. */
export interface Attached {
  readonly source: string;
  readonly path: string;
  readonly found: number;
  readonly anchors: number;
}

type Anchors = ReadonlyMap<string, readonly Anchor[]>;
type Held = Omit<Attached, 'path'>;

/**
 * Attaches a copy: finds out which source it is of, by its name (`<slug>.<ending>`) or else by the passages it holds,
 * and copies it into the folder of texts. Messages name the file as `shown`. Rejects with a RangeError, a full
 * sentence, when no passage of any source is found in it, and when the copy that it would replace holds more passages.
 * A source of which nothing is coded yet takes a copy that bears its name.
 */
export async function attachFile(
  file: string,
  folder: string,
  anchorsOf: Anchors,
  shown: string = file,
): Promise<Attached> {
  const readings = await textReadings(file, shown);
  const named = slugOfFile(basename(file));
  const own = named === undefined ? undefined : anchorsOf.get(named);
  const best = own && named !== undefined ? heldOf(named, own, readings) : bestHeld(anchorsOf, readings);
  if (best === undefined || (best.found === 0 && own?.length !== 0)) {
    const what = own ? `"${named}"` : 'any source';
    throw new RangeError(`No passage of ${what} stands in "${shown}", so it was not attached.`);
  }
  const path = join(folder, `${best.source}${extname(file).toLowerCase()}`);
  if (resolve(file) !== resolve(path)) {
    await keepBetter(path, best, { shown, anchors: anchorsOf.get(best.source) ?? [] });
    await copy(file, path, folder);
  }
  return { ...best, path };
}

function heldOf(source: string, anchors: readonly Anchor[], readings: readonly string[]): Held {
  return { source, anchors: anchors.length, found: bestReading(readings, anchors)?.found ?? 0 };
}

/** The source of which the most passages stand in the copy; all are looked for in one pass. */
function bestHeld(anchorsOf: Anchors, readings: readonly string[]): Held | undefined {
  let best: Held | undefined;
  for (const reading of readings) {
    for (const [source, found] of passagesFound(reading, anchorsOf)) {
      if (found > (best?.found ?? 0)) best = { source, found, anchors: anchorsOf.get(source)!.length };
    }
  }
  return best;
}

/** Rejects when what lies at `path` already holds more passages than the copy that is to replace it. */
async function keepBetter(
  path: string,
  { source, found, anchors: all }: Held,
  { shown, anchors }: { readonly shown: string; readonly anchors: readonly Anchor[] },
): Promise<void> {
  const before = await textReadings(path).catch(() => []);
  const held = bestReading(before, anchors)?.found ?? 0;
  if (held <= found) return;
  throw new RangeError(
    `"${shown}" holds ${found} of the ${all} passages of "${source}"; the copy "${path}" holds ${held}, so that one was kept.`,
  );
}

async function copy(file: string, path: string, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await copyFile(file, path);
  } catch (error) {
    throw new RangeError(`"${path}" cannot be written: ${(error as Error).message}.`);
  }
}
