import { orderEnds, relationId } from '../../src/claims/relationId.ts';
import { generate } from '../data/generate.ts';
import { writeRecords } from '../data/ndjson.ts';
import { SCALES } from '../data/scale.ts';
import { report, takeOrder } from './childProcess.ts';
import type { DataFile } from './readData.ts';

/** A process of its own: generates the claims and writes them; answers with the number of their relations and the bytes of their glosses. */
takeOrder(async ({ file, scale, seed }: DataFile) => {
  const { records, vocabulary } = generate(SCALES[scale], seed);
  writeRecords(file, records);
  const symmetric = new Map(vocabulary.predicates.map((predicate) => [predicate.id, predicate.symmetric]));
  const relations = new Set(
    records.map(({ subject, predicate, object }) =>
      relationId(orderEnds({ subject, predicate, object }, symmetric.get(predicate)!)),
    ),
  );
  const glosses = records.reduce((sum, { gloss }) => sum + Buffer.byteLength(gloss), 0);
  await report({ relations: relations.size, glosses });
});
