import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { ClaimRecord } from './claimRecord.ts';

const LINES_AT_ONCE = 5_000;
const LINE_FEED = 10;

/** Writes records to a file, one JSON text per line. */
export function writeRecords(file: string, records: readonly ClaimRecord[]): void {
  const to = openSync(file, 'w');
  for (let from = 0; from < records.length; from += LINES_AT_ONCE) {
    const lines = records.slice(from, from + LINES_AT_ONCE).map((record) => `${JSON.stringify(record)}\n`);
    writeSync(to, lines.join(''));
  }
  closeSync(to);
}

/** Reads a file of records: the file as a whole, then `JSON.parse` of every line. */
export function readRecords(file: string): readonly ClaimRecord[] {
  return [...recordsIn(readFileSync(file))];
}

/** Records of a known number, each of which is there when it is asked for. */
export interface RecordSequence extends Iterable<ClaimRecord> {
  readonly length: number;
}

/** Reads a file of records: the file as a whole, each line when it is asked for. */
export function readInSequence(file: string): RecordSequence {
  const bytes = readFileSync(file);
  return { length: linesIn(bytes), [Symbol.iterator]: () => recordsIn(bytes) };
}

function* recordsIn(bytes: Buffer): Generator<ClaimRecord> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, from);
    yield JSON.parse(bytes.toString('latin1', from, end)) as ClaimRecord;
    from = end + 1;
  }
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
