import { quote } from '../../problems/quote.ts';
import { foldColumn, type RowOrProblem, type RowPlace, type RowProblem } from '../row.ts';

/** How a table says what its columns are called. */
export interface HeadSettings {
  /** Names of the columns, where the file has no head. */
  readonly columns?: readonly string[] | undefined;
  /** Lines before the head that are passed over. Default: 0. */
  readonly skipLines?: number | undefined;
  /** A name that the head has: rows before the first with such a cell are passed over. Default: the first row is the head. */
  readonly head?: string | undefined;
  /** A sentence on what is wrong with the columns, where anything is: no row is read then. */
  readonly complaintOf?: ((columns: readonly string[]) => string | undefined) | undefined;
}

/** A record of a table, and how many empty lines there were so far. */
export interface TableRecord {
  readonly record: readonly string[];
  readonly empty: number;
}

/** Makes rows of records. */
export interface RowMaker {
  readonly make: (records: readonly TableRecord[]) => Generator<RowOrProblem>;
  /** What is wrong with a table that ends here. */
  readonly end: () => Generator<RowProblem>;
  /** The line on which the next record begins. */
  readonly next: () => number;
  /** Whether something is wrong with the columns. */
  readonly refused: () => boolean;
}

/** Finds the head of a table, makes rows of what follows it, and knows where each begins. */
export function rowMaker({ columns: given, skipLines = 0, head, complaintOf }: HeadSettings): RowMaker {
  let columns: readonly string[] | undefined;
  let refused = false;
  let [taken, passed] = [skipLines, 0];

  const nextPlace = ({ record, empty }: TableRecord): RowPlace => {
    const place = { line: taken + empty - passed + 1, column: 1 };
    [taken, passed] = [place.line + breaksIn(record), empty];
    return place;
  };
  function* takeHead(names: readonly string[], place: RowPlace): Generator<RowProblem> {
    columns = distinct(names);
    const message = complaintOf?.(columns);
    if (message === undefined) return;
    refused = true;
    yield { place, complaint: { rule: 'missing-column', message }, fatal: true };
  }
  return {
    *make(records) {
      if (given !== undefined && columns === undefined) yield* takeHead(given, { line: 1, column: 1 });
      for (const each of records) {
        if (refused) return;
        const place = nextPlace(each);
        const { record } = each;
        if (record.every((cell) => cell.trim() === '')) continue;
        if (columns !== undefined) yield rowOf(record, { columns, place });
        else if (head === undefined || record.some((cell) => foldColumn(cell) === foldColumn(head)))
          yield* takeHead(record, place);
      }
    },
    *end() {
      if (columns === undefined) yield noHead(head);
    },
    next: () => taken + 1,
    refused: () => refused,
  };
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
  { columns, place }: { columns: readonly string[]; place: RowPlace },
): RowOrProblem {
  const extra = record.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (extra.length > 0) {
    const message = `This row has ${record.length} cells, but the head has ${columns.length}; is a cell with a delimiter not quoted?`;
    return { place, complaint: { rule: 'row-length', message } };
  }
  const headAgain = columns.every((name, index) => record[index]?.trim() === name);
  const cells = new Map(columns.map((name, index) => [name, record[index] ?? '']));
  return { place, cells, ...(headAgain ? { headAgain } : {}) };
}

function noHead(name: string | undefined): RowProblem {
  const message =
    name === undefined
      ? 'This table is empty: it has neither a head nor rows.'
      : `No row of this table has the cell ${quote(name)}, by which the mapping knows the head.`;
  return { place: { line: 1, column: 1 }, complaint: { rule: 'missing-column', message }, fatal: true };
}
