import type { Problem } from '../problems/problem.ts';
import { checkLine, LONGEST_LINE } from './checkLines.ts';
import { claimShape, type RawClaim } from './claimShape.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { Entry } from './fileTree.ts';
import type { LoadedRecord } from './loadedRecord.ts';
import type { Loading } from './loading.ts';
import type { Node } from './node.ts';
import { parseJson } from './parseJson.ts';
import { LARGEST, readFile } from './readFile.ts';
import { readRecord } from './readRecord.ts';
import { reportInto, type Report } from './report.ts';

const LINE_FEED = 10;
/** After so many problems the rest of the file is not read: it is not what it should be. */
const MOST_PROBLEMS = 1000;

/**
 * The claims of an NDJSON file, one per line; empty lines are passed over. A record keeps the bytes of its line, not
 * the places in it: a million of these would not fit.
 */
export async function readClaimLines(
  loading: Loading,
  path: string,
  entry: Entry,
): Promise<LoadedRecord<RawClaim>[]> {
  const bytes = await readFile(loading, path, { entry, largest: LARGEST.ndjson });
  if (!bytes) return [];
  const claims: LoadedRecord<RawClaim>[] = [];
  const { problems } = loading;
  const before = problems.length;
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end === -1 ? bytes.length : end;
    const claim = readLine(bytes.subarray(from, to), { file: path, line, problems });
    if (claim) claims.push(claim);
    if (problems.length > before + MOST_PROBLEMS) {
      const message = `The rest of the file is not read, for it has over ${MOST_PROBLEMS} problems up to this line.`;
      reportInto(problems, path)({ line, column: 1 }, { rule: 'too-many-problems', message });
      break;
    }
    from = to + 1;
  }
  if (claims.length === 0 && problems.length === before) reportEmpty(reportInto(problems, path));
  return claims;
}

function readLine(
  bytes: Uint8Array,
  { file, line, problems }: { file: string; line: number; problems: Problem[] },
): LoadedRecord<RawClaim> | undefined {
  const node = parseLine(bytes, line, reportInto(problems, file));
  const record = node && readRecord(node, claimShape, { file, problems });
  return record && { ...record, tree: () => parseLine(bytes, line, () => undefined) };
}

function parseLine(bytes: Uint8Array, line: number, report: Report): Node | undefined {
  const text = bytes.length > LONGEST_LINE ? '' : decodeUtf8(bytes, report, line);
  if (bytes.length > LONGEST_LINE) {
    const message = `This line has ${bytes.length} bytes; at most ${LONGEST_LINE} are read.`;
    report({ line, column: 1 }, { rule: 'long-line', message });
  }
  if (text === undefined || text.trim() === '' || checkLine(text, line, report)) return undefined;
  return parseJson(text, line, report);
}

function reportEmpty(report: Report): void {
  const message = 'The file is empty; delete it or give it its content.';
  report({ line: 1, column: 1 }, { rule: 'empty-file', message });
}
