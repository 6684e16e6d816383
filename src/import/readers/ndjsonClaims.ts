import { claimShape } from '../../load/claimShape.ts';
import { parseJson } from '../../load/parseJson.ts';
import type { Report } from '../../load/report.ts';
import { readClaim, type ReadClaimOrProblem } from './claimRows.ts';
import type { RowProblem } from '../row.ts';

/** Characters of the longest line. */
const LONGEST_LINE = 100_000;

/** The claims of an NDJSON file, read as strictly as a dataset; `source` is that of claims which name none. */
export async function* ndjsonClaims(
  pieces: AsyncIterable<string>,
  source?: string,
): AsyncGenerator<ReadClaimOrProblem> {
  let rest = '';
  let line = 0;
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const text of lines) yield* readLine(text, (line += 1), source);
  }
  yield* readLine(rest, line + 1, source);
}

function* readLine(text: string, line: number, source: string | undefined): Generator<ReadClaimOrProblem> {
  if (text.trim() === '') return;
  const place = { line, column: 1 };
  if (text.length > LONGEST_LINE) {
    const message = `This line has ${text.length} characters; at most ${LONGEST_LINE} are read.`;
    yield { place, complaint: { rule: 'long-line', message } };
    return;
  }
  const problems: RowProblem[] = [];
  const report: Report = (at, complaint) => problems.push({ place: at, complaint });
  const node = parseJson(text, line, report);
  const record = node && claimShape(node, 'claim', report);
  if (problems.length > 0 || record === undefined) {
    yield problems[0] ?? { place, complaint: { rule: 'json-syntax', message: 'This line holds no claim.' } };
  } else yield readClaim(record, place, source);
}
