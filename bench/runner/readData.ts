import type { Dataset } from '../../src/claims/types.ts';
import { datasetOf, generateSurroundings, type Surroundings } from '../data/generate.ts';
import { readRecords } from '../data/ndjson.ts';
import { type ScaleName, SCALES } from '../data/scale.ts';

/** Which data: where its claims are, and of what scale and seed the rest is to be generated again. */
export interface DataFile {
  readonly file: string;
  readonly scale: ScaleName;
  readonly seed: number;
}

/** Reads what was generated as it would be read from disk, so that peers are given texts as `JSON.parse` makes them. */
export function readData(data: DataFile): Dataset {
  return timedData(data).dataset;
}

/** The same, with the seconds that reading the claims and `JSON.parse` of their lines took. */
export function timedData({ file, scale, seed }: DataFile): {
  readonly dataset: Dataset;
  readonly parsing: number;
} {
  const surroundings = asRead(generateSurroundings(SCALES[scale], seed));
  const begun = performance.now();
  const records = readRecords(file);
  const parsing = (performance.now() - begun) / 1000;
  return { dataset: datasetOf(surroundings, records), parsing };
}

/** Entities and sources are not on disk, but have been texts too: those put together by the generator are slower to read. */
function asRead({ vocabulary, ...generated }: Surroundings): Surroundings {
  return { vocabulary, ...(JSON.parse(JSON.stringify(generated)) as typeof generated) };
}
