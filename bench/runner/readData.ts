import type { Dataset } from '../../src/claims/types.ts';
import { datasetOf, generateSurroundings } from '../data/generate.ts';
import { readRecords } from '../data/ndjson.ts';
import { type ScaleName, SCALES } from '../data/scale.ts';

/** Which data: where its claims are, and of what scale and seed the rest is to be generated again. */
export interface DataFile {
  readonly file: string;
  readonly scale: ScaleName;
  readonly seed: number;
}

/** Reads what was generated as it would be read from disk, so that peers are given texts as `JSON.parse` makes them. */
export function readData({ file, scale, seed }: DataFile): Dataset {
  return datasetOf(generateSurroundings(SCALES[scale], seed), readRecords(file));
}
