import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { foldColumn, type RowOrProblem } from '../row.ts';
import { type HeadSettings, rowMaker, type TableRecord } from './rowMaker.ts';

/** How a table is written. */
export interface CsvSettings extends HeadSettings {
  /** Default: the one of `,` `;` tab `|` by which a line has the cell `head`, or else that the first line has most of. */
  readonly delimiter?: string | undefined;
  /**
   * A character that may stand before a quotation mark that is part of a cell, besides another quotation mark; in cells in
   * quotation marks it is doubled where it stands for itself.
   */
  readonly escape?: string | undefined;
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
  const read: TableRecord[] = [];
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
    yield* rows.make(read.splice(0));
    if (parser.destroyed || rows.refused()) break;
  }
  parser.end();
  const error = await ended;
  yield* rows.make(read.splice(0));
  if (error instanceof CsvError && !rows.refused()) yield brokenTable(error, rows.next());
  else if (error !== undefined && !(error instanceof CsvError)) throw error;
  else yield* rows.end();
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

/**
 * Reads a cell of which the quotation marks are doubled: in one that was not quoted they stand for two, and
 * escapes for themselves.
 */
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

function brokenTable(error: CsvError, line: number): RowOrProblem {
  const message = `This is not valid CSV: ${reasonOf(error)}. Nothing after it was read.`;
  return { place: { line, column: 1 }, complaint: { rule: 'csv-syntax', message }, fatal: true };
}

function reasonOf({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark that opens here is never closed';
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `a row of more than ${LONGEST_RECORD.toLocaleString('en')} characters begins here, nearly always with a quotation mark that is never closed`;
  return message.replace(/\.$/u, '');
}
