import { readRecords } from '../data/ndjson.ts';
import { report, takeOrder } from './childProcess.ts';

/** A process of its own: how long reading the file and `JSON.parse` of its lines take. */
takeOrder(async ({ file }: { readonly file: string }) => {
  const begun = performance.now();
  const { length } = readRecords(file);
  await report({ seconds: (performance.now() - begun) / 1000, records: length });
});
