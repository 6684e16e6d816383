import { orderEnds, relationId } from '../../src/claims/relationId.ts';
import { datasetOf, generate } from '../data/generate.ts';
import { writeRecords } from '../data/ndjson.ts';
import { SCALES } from '../data/scale.ts';
import { report, takeOrder } from './childProcess.ts';
import { type AskedOften, drawSeries } from './questions.ts';
import type { DataFile } from './readData.ts';

/** What is to be prepared, and how often each question is put. */
export interface PrepareOrder extends DataFile {
  readonly rounds: number;
}

/** What is written, and what is asked of it. */
export interface Prepared {
  readonly relations: number;
  /** UTF-8 bytes of the glosses. */
  readonly glosses: number;
  readonly series: readonly AskedOften[];
}

/** The questions are drawn from numbers of their own. */
const SEED_OF_QUESTIONS = 3;

/** A process of its own: generates the claims and writes them. */
takeOrder(async ({ file, scale, seed, rounds }: PrepareOrder) => {
  const generated = generate(SCALES[scale], seed);
  const { records, vocabulary } = generated;
  writeRecords(file, records);
  const symmetric = new Map(vocabulary.predicates.map((predicate) => [predicate.id, predicate.symmetric]));
  const relations = new Set(
    records.map(({ subject, predicate, object }) =>
      relationId(orderEnds({ subject, predicate, object }, symmetric.get(predicate)!)),
    ),
  );
  const glosses = records.reduce((sum, { gloss }) => sum + Buffer.byteLength(gloss), 0);
  const series = drawSeries(datasetOf(generated, records), rounds, seed + SEED_OF_QUESTIONS);
  const prepared: Prepared = { relations: relations.size, glosses, series };
  await report(prepared);
});
