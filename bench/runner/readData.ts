import type { Dataset, DatasetInSequence } from '../../src/claims/types.ts';
import { datasetInSequence, datasetOf, generateSurroundings, type Surroundings } from '../data/generate.ts';
import { readInSequence, readRecords } from '../data/ndjson.ts';
import { type ScaleName, SCALES } from '../data/scale.ts';

/** Which data: where its claims are, and of what scale and seed the rest is to be generated again. */
export interface DataFile {
  readonly file: string;
  readonly scale: ScaleName;
  readonly seed: number;
}

/** All but the claims. They are not on disk, but have been texts too: those put together by the generator are slower to read. */
export function readSurroundings({ scale, seed }: DataFile): Surroundings {
  const { vocabulary, ...generated } = generateSurroundings(SCALES[scale], seed);
  return { vocabulary, ...(JSON.parse(JSON.stringify(generated)) as typeof generated) };
}

/** Reads and parses all claims, with the seconds that it took. */
export function parseAll(
  { file }: DataFile,
  surroundings: Surroundings,
): { readonly dataset: Dataset; readonly parsing: number } {
  const begun = performance.now();
  const records = readRecords(file);
  const parsing = (performance.now() - begun) / 1000;
  return { dataset: datasetOf(surroundings, records), parsing };
}

/** Reads the file, whose lines are parsed as whoever loads the dataset asks for the claims in them. */
export function openData({ file }: DataFile, surroundings: Surroundings): DatasetInSequence {
  return datasetInSequence(surroundings, readInSequence(file));
}
