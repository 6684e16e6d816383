import { isUtf8 } from 'node:buffer';
import { START, type Report } from './report.ts';

const LINE_FEED = 10;

/**
 * The text of bytes in UTF-8, without a byte order mark; undefined, with a report of the first bad byte, for bytes
 * that are no UTF-8. `firstLine` is the line at which the bytes begin.
 */
export function decodeUtf8(bytes: Uint8Array, report: Report, firstLine = START.line): string | undefined {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  let line = firstLine;
  let from = 0;
  for (let to = endOfLine(bytes, 0); isUtf8(bytes.subarray(from, to)); to = endOfLine(bytes, from)) {
    from = to;
    line += 1;
  }
  const column = goodStart(bytes.subarray(from, endOfLine(bytes, from))).length + 1;
  report(
    { line, column },
    { rule: 'not-utf8', message: 'The file is not UTF-8 from here on; save it as UTF-8.' },
  );
  return undefined;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(LINE_FEED, from);
  return end === -1 ? bytes.length : end + 1;
}

/** What stands before the first bad byte: up to there, decoding and encoding again gives the same bytes. */
function goodStart(line: Uint8Array): string {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(line));
  const bad = line.findIndex((byte, index) => byte !== again[index]);
  return new TextDecoder('utf-8').decode(line.subarray(0, bad));
}
