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
  const bytes = readFileSync(file);
  const records: ClaimRecord[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, from);
    records.push(JSON.parse(bytes.toString('latin1', from, end)) as ClaimRecord);
    from = end + 1;
  }
  return records;
}
