import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { quote } from '../../problems/quote.ts';
import { foldColumn, type RowOrProblem } from '../row.ts';

/** How a table is written. */
export interface CsvSettings {
  /** Default: the one of `,` `;` tab `|` by which a line has the cell `head`, or else that the first line has most of. */
  readonly delimiter?: string | undefined;
  /**
   * A character that may stand before a quotation mark that is part of a cell, besides another quotation mark; in cells in
   * quotation marks it is doubled where it stands for itself.
   */
  readonly escape?: string | undefined;
  /** Names of the columns, where the file has no head. */
  readonly columns?: readonly string[] | undefined;
  /** Lines before the head that are passed over. Default: 0. */
  readonly skipLines?: number | undefined;
  /** A name that the head has: rows before the first with such a cell are passed over. Default: the first row is the head. */
  readonly head?: string | undefined;
}

/** Characters of the longest row: what is longer has a quotation mark that is never closed. */
const LONGEST_RECORD = 1_000_000;

const DELIMITERS = [',', ';', '\t', '|'];

/** Characters of the beginning of a table, by which its delimiter is known. */
const BEGINNING = 10_000;

/** The rows of a table in CSV, however its lines end. Rows without any content are passed over, as are empty columns too many. */
export async function* csvRows(
  text: AsyncIterable<string>,
  settings: CsvSettings = {},
): AsyncGenerator<RowOrProblem> {
  const { escape } = settings;
  const { pieces, start } = await withStart(text[Symbol.asyncIterator]());
  const lines = start.split(/\r\n|\n|\r/u).slice(settings.skipLines ?? 0);
  const read: { readonly record: readonly string[]; readonly empty: number }[] = [];
  const parser = parse({
    delimiter: settings.delimiter ?? delimiterOf(lines, settings.head),
    record_delimiter: ['\r\n', '\n', '\r'],
    from_line: 1 + (settings.skipLines ?? 0),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    ...(escape === undefined ? {} : { cast: unescaping(escape) }),
    on_record: (record: string[], { empty_lines: empty }) => {
      read.push({ record, empty });
      return null;
    },
  });
  const ended = finished(parser.resume()).then(
    () => undefined,
    (error: unknown) => error,
  );
  const rows = rowMaker(settings);
  for await (const piece of escape === undefined ? pieces : doubled(pieces, escape)) {
    parser.write(piece);
    for (const each of read.splice(0)) yield* rows.make(each);
    if (parser.destroyed) break;
  }
  parser.end();
  const error = await ended;
  for (const each of read.splice(0)) yield* rows.make(each);
  if (error instanceof CsvError) yield brokenTable(error, rows.next());
  else if (error !== undefined) throw error;
  else if (!rows.headed() && settings.head !== undefined) yield noHead(settings.head);
}

/** Makes rows of records, and knows on which line the next record begins. */
function rowMaker({ columns: given, skipLines = 0, head }: CsvSettings): {
  readonly make: (read: {
    readonly record: readonly string[];
    readonly empty: number;
  }) => Generator<RowOrProblem>;
  readonly next: () => number;
  /** Whether the names of the columns are known. */
  readonly headed: () => boolean;
} {
  let columns = given === undefined ? undefined : distinct(given);
  let taken = skipLines;
  let passed = 0;
  return {
    *make({ record, empty }) {
      const place = { line: taken + empty - passed + 1, column: 1 };
      taken = place.line + breaksIn(record);
      passed = empty;
      if (record.every((cell) => cell.trim() === '')) return;
      if (columns !== undefined) yield rowOf(record, columns, place);
      else if (head === undefined || record.some((cell) => foldColumn(cell) === foldColumn(head)))
        columns = distinct(record);
    },
    next: () => taken + 1,
    headed: () => columns !== undefined,
  };
}

/** The text again, and what it begins with. */
async function withStart(
  text: AsyncIterator<string>,
): Promise<{ pieces: AsyncGenerator<string>; start: string }> {
  let start = '';
  let piece = await text.next();
  for (; !piece.done && start.length < BEGINNING; piece = await text.next()) start += piece.value;
  async function* pieces(): AsyncGenerator<string> {
    yield start;
    for (; !piece.done; piece = await text.next()) yield piece.value;
  }
  return { pieces: pieces(), start };
}

/** The text with quotation marks doubled where they are escaped otherwise, which is after an odd number of escapes. */
async function* doubled(pieces: AsyncIterable<string>, escape: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    let end = text.length;
    while (text[end - 1] === escape) end -= 1;
    rest = text.slice(end);
    yield text
      .slice(0, end)
      .split(`${escape}${escape}`)
      .map((part) => part.replaceAll(`${escape}"`, '""'))
      .join(`${escape}${escape}`);
  }
  yield rest;
}

/** Reads a cell of which the quotation marks are doubled: in one that was not quoted they stand for two, and escapes for themselves. */
function unescaping(escape: string): (cell: string, context: { readonly quoting: boolean }) => string {
  return (cell, { quoting }) =>
    quoting ? cell.replaceAll(`${escape}${escape}`, escape) : cell.replaceAll('""', '"');
}

function delimiterOf(lines: readonly string[], head: string | undefined): string {
  if (head !== undefined) {
    const isHead = (cell: string): boolean =>
      foldColumn(cell.trim().replace(/^"|"$/gu, '')) === foldColumn(head);
    for (const line of lines) {
      const found = DELIMITERS.find((delimiter) => line.split(delimiter).some(isHead));
      if (found !== undefined) return found;
    }
  }
  return commonest(lines.find((line) => line.trim() !== '') ?? '');
}

function commonest(line: string): string {
  const bare = line.replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** How many line breaks stand in the cells of a record. The parser's own count takes those of Windows for two. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);
}

/** Names of columns, each once: the second `x` is `x.2`; one without a name is called after its number. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    const bare = name.trim() === '' ? `column ${index + 1}` : name.trim();
    const count = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, count);
    return count === 1 ? bare : `${bare}.${count}`;
  });
}

function rowOf(
  record: readonly string[],
  columns: readonly string[],
  place: { line: number; column: number },
): RowOrProblem {
  const extra = record.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (extra.length > 0) {
    const message = `This row has ${record.length} cells, but the head has ${columns.length}; is a cell with a delimiter not quoted?`;
    return { place, complaint: { rule: 'row-length', message } };
  }
  return { place, cells: new Map(columns.map((name, index) => [name, record[index] ?? ''])) };
}

function noHead(name: string): RowOrProblem {
  const message = `No row of this table has the cell ${quote(name)}, by which the mapping knows the head.`;
  return { place: { line: 1, column: 1 }, complaint: { rule: 'missing-column', message }, fatal: true };
}

function brokenTable(error: CsvError, line: number): RowOrProblem {
  const reason =
    error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
      ? 'a quotation mark that opens here is never closed'
      : error.message;
  const message = `This is not valid CSV: ${reason.replace(/\.$/u, '')}. Nothing after it was read.`;
  return { place: { line, column: 1 }, complaint: { rule: 'csv-syntax', message }, fatal: true };
}
