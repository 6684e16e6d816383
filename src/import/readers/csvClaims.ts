import { CLAIM_COLUMNS } from '../../export/csvClaims.ts';
import type { RawClaim } from '../../load/claimShape.ts';
import { isRowProblem, type Row, type RowProblem } from '../row.ts';
import { readClaim, type ReadClaimOrProblem } from './claimRows.ts';
import { csvRows } from './csvRows.ts';

const LISTS = new Set(['voice', 'kinds', 'through', 'by', 'against', 'basis', 'keywords']);
const REQUIRED = ['id', 'subject', 'predicate', 'object', 'gloss'];

/** The claims of Hearsay's own table in CSV; columns that only explain (names, caution) are passed over. */
export async function* csvClaims(
  text: AsyncIterable<string>,
  source?: string,
): AsyncGenerator<ReadClaimOrProblem> {
  for await (const row of csvRows(text, { complaintOf }))
    yield isRowProblem(row) ? row : claimOf(row, source);
}

function complaintOf(columns: readonly string[]): string | undefined {
  const lacking = REQUIRED.find((column) => !columns.includes(column));
  return lacking === undefined
    ? undefined
    : `This table has no column "${lacking}", so it is no table of claims as Hearsay exports them; a mapping file says how to read another (--mapping).`;
}

function claimOf({ cells, place, headAgain }: Row, source: string | undefined): ReadClaimOrProblem {
  if (headAgain) return secondHead(place);
  const record: Record<string, unknown> = {};
  for (const column of CLAIM_COLUMNS) {
    const cell = unescaped(cells.get(column) ?? '');
    if (cell === '') continue;
    if (column === 'evidence') {
      const anchors = cell.split('; ').map(anchorOf);
      if (!anchors.every((anchor) => anchor !== undefined)) return badAnchor(place);
      record[column] = anchors;
    } else record[column] = LISTS.has(column) ? cell.split('; ') : cell;
  }
  return readClaim(record as RawClaim, place, source);
}

/** The apostrophe that keeps a spreadsheet from running a cell is taken away again. */
function unescaped(cell: string): string {
  return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}

function anchorOf(text: string): object | undefined {
  const [, at, letters, check, hash] = /^(\d+) (\d+) (\d+) (\S+)$/u.exec(text) ?? [];
  return at === undefined
    ? undefined
    : { at: Number(at), letters: Number(letters), check: Number(check), hash };
}

function secondHead(place: Row['place']): RowProblem {
  const message = 'This row is the head again; take it out of the file.';
  return { place, complaint: { rule: 'head-again', message } };
}

function badAnchor(place: Row['place']): RowProblem {
  const message = 'An anchor is written as "at letters check hash", several joined by "; ".';
  return { place, complaint: { rule: 'wrong-shape', message } };
}
