import { didYouMean } from '../problems/didYouMean.ts';
import { inWords } from '../problems/inWords.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { quote } from '../problems/quote.ts';
import type { CellOf } from './columns.ts';
import { interval, readDate, type ReadDate, withPrecision } from './dates.ts';
import { foldSpaces } from './foldSpaces.ts';
import type { Condition } from './mapping/mappingShape.ts';
import type { RawValue } from './mapping/valueShape.ts';
import type { Row } from './row.ts';

/** A row cannot be used: the rule that its problem is of, and a sentence. Caught where rows are counted. */
export class RowRefusal extends Error {
  constructor(
    readonly rule: string,
    message: string,
    readonly suggestion?: string,
  ) {
    super(message);
  }
}

/** A row is not wanted; the message is the reason. Caught where rows are counted. */
export class RowSkip extends Error {}

/** A row with the reader of its cells. */
export interface Cells {
  readonly row: Row;
  readonly cellOf: CellOf;
}

const YES = ['1', '1.0', 'yes', 'true', 'x'];

/** The texts of a value in a row: none where its cell is empty. Throws RowRefusal and RowSkip. */
export function evaluate(value: RawValue, cells: Cells): readonly string[] {
  if (value.flags) return switchedOn(value, cells);
  const text = textOf(value, cells);
  const separator = value.split?.find((each) => text.includes(each));
  const items = separator === undefined ? [text] : text.split(separator);
  const read = items
    .map((item) => mapped(value, replaced(value, item.trim())))
    .filter((item) => item !== undefined && item !== '') as string[];
  return read.length === 0 && value.default !== undefined ? [value.default] : [...new Set(read)];
}

/** The only text of a value; undefined where there is none. */
export function evaluateOne(value: RawValue | undefined, cells: Cells): string | undefined {
  if (value === undefined) return undefined;
  const [first, ...more] = evaluate(value, cells);
  if (more.length === 0) return first;
  throw new RowRefusal(
    'several-values',
    `One value is wanted here, not ${more.length + 1}: ${quote([first, ...more].join('; '))}.`,
  );
}

/** A text in which columns in braces are replaced by their cells; `{{` is a brace. White space is folded. */
export function filledTemplate(template: string, { row, cellOf }: Cells): string {
  const filled = template.replace(/\{\{|\}\}|\{([^{}]+)\}/gu, (all, column: string | undefined) =>
    column === undefined ? all[0]! : column === 'line' ? String(row.place.line) : cellOf(row, column),
  );
  return foldSpaces(filled.replace(/(?!\s)\p{Cc}/gu, ''));
}

/** Whether all that a condition asks of a cell holds, which is that of the first of its columns that is not empty. */
export function holds(condition: Condition, cells: Cells): boolean {
  const { column = [], is, not, sameAs, matches, empty } = condition;
  const cell = firstFilled(column, cells);
  if (is && !is.includes(cell)) return false;
  if (not?.includes(cell)) return false;
  if (sameAs !== undefined && foldSpaces(cell) !== foldSpaces(cells.cellOf(cells.row, sameAs))) return false;
  if (empty !== undefined && (cell === '') !== empty) return false;
  return matches === undefined || new RegExp(matches, 'u').test(cell);
}

/** The date of a value in EDTF; undefined where its cell is empty or all of the date 0. Throws RowRefusal. */
export function evaluateDate(value: RawValue | undefined, cells: Cells): string | undefined {
  if (value === undefined) return undefined;
  const { from, to, emptyEnd } = value;
  if (from !== undefined || to !== undefined) {
    const [start = '', end = ''] = [from, to].map((each) => evaluateDate(each, cells) ?? '');
    if (start === '' && end === '') return undefined;
    return dateOrRefusal(interval(start, end, emptyEnd === 'open' ? 'open' : 'unknown'));
  }
  const text = evaluateOne(value, cells);
  if (text === undefined) return undefined;
  const read = readDate(text, value.format ?? ['edtf'], value.twoDigitYears);
  const date = dateOrRefusal(
    'date' in read
      ? read
      : { problem: `${value.column ? `In ${columnsOf(value.column)}: ` : ''}${read.problem}` },
  );
  if (date === '') return undefined;
  const precision = evaluateOne(value.precision, cells);
  return dateOrRefusal(withPrecision(date, precision, value.approximate ?? false));
}

function columnsOf(columns: readonly string[]): string {
  return inWords(columns.map(quote));
}

function dateOrRefusal(read: ReadDate): string {
  if ('date' in read) return read.date;
  throw new RowRefusal('malformed-date', read.problem);
}

function switchedOn(
  { flags, yes = YES, default: standard }: RawValue,
  { row, cellOf }: Cells,
): readonly string[] {
  const on = [...flags!]
    .filter(([column]) => yes.includes(cellOf(row, column).toLowerCase()))
    .map(([, word]) => word);
  return on.length === 0 && standard !== undefined ? [standard] : [...new Set(on)];
}

function textOf({ column, template, value }: RawValue, cells: Cells): string {
  if (value !== undefined) return value;
  if (column === undefined) return template === undefined ? '' : filledTemplate(template, cells);
  return firstFilled(column, cells);
}

/** The first cell of several columns that is not empty. */
function firstFilled(columns: readonly string[], { row, cellOf }: Cells): string {
  for (const column of columns) {
    const cell = cellOf(row, column);
    if (cell !== '') return cell;
  }
  return '';
}

function replaced({ replace = [] }: RawValue, text: string): string {
  return replace
    .reduce(
      (current, { pattern = '', with: other = '' }) => current.replace(new RegExp(pattern, 'gu'), other),
      text,
    )
    .trim();
}

/** What a cell means; undefined for nothing. A map knows the empty cell too. */
function mapped(value: RawValue, text: string): string | undefined {
  const { map, otherwise = 'problem' } = value;
  if (map === undefined) return text;
  const known = map.get(text) ?? map.get(text.toLowerCase());
  if (known !== undefined) return known;
  if (text === '' || otherwise === 'none') return undefined;
  if (otherwise === 'keep') return text;
  if (otherwise === 'skip') throw new RowSkip(`${quote(text)} is not in the map`);
  const near = nearMisses(text, map.keys());
  throw new RowRefusal(
    'unmapped-value',
    `The map${value.column ? ` of ${columnsOf(value.column)}` : ''} has no ${quote(text)}${didYouMean(near)}`,
    near[0],
  );
}
