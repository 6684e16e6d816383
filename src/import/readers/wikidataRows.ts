import { quote } from '../../problems/quote.ts';
import type { RowOrProblem, RowPlace, RowProblem } from '../row.ts';

/** A snak of Wikidata: a property with a value, with some value, or with none. */
interface Snak {
  readonly snaktype?: string;
  readonly property?: string;
  readonly datavalue?: { readonly type?: string; readonly value?: unknown };
}

interface Reference {
  readonly snaks?: Readonly<Record<string, readonly Snak[]>>;
}

interface Statement {
  readonly id?: string;
  readonly rank?: string;
  readonly mainsnak?: Snak;
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>;
  readonly references?: readonly Reference[];
}

interface Item {
  readonly id?: string;
  readonly labels?: Readonly<Record<string, { readonly value?: string }>>;
  readonly claims?: Readonly<Record<string, readonly Statement[]>>;
}

/** Characters of a file that is read as a whole; dumps have an item per line. */
const LARGEST = 400_000_000;

/**
 * The statements of Wikidata's entity JSON, one row per statement and reference: a file of `Special:EntityData`, one item,
 * a list of items, or a dump with an item per line. Cells: `item`, `item.id`, `property`, `rank`, `value` (a label where the
 * file has it, else an id, or text), `value.id`, `value.type`, `statement`, `qualifier.P580` …, `reference` (number from 1, empty
 * where there is none), `reference.P854` …; dates in EDTF.
 */
export async function* wikidataRows(pieces: AsyncIterable<string>): AsyncGenerator<RowOrProblem> {
  let whole = '';
  let line = 0;
  let perLine: boolean | undefined;
  for await (const text of lines(pieces)) {
    line += 1;
    const bare = text.trim();
    if (perLine === undefined && bare !== '' && bare !== '[') perLine = isItem(parsed(bare));
    if (perLine) yield* rowsOfLine(text, { line, column: 1 });
    else if (whole.length <= LARGEST) whole += `${text}\n`;
  }
  if (!perLine) yield* rowsOfWhole(whole);
}

async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  if (rest !== '') yield rest;
}

/** A line of a dump: an item, with a comma after it. */
function* rowsOfLine(text: string, place: RowPlace): Generator<RowOrProblem> {
  const bare = text.trim().replace(/,$/u, '');
  if (bare === '' || bare === '[' || bare === ']') return;
  const item = parsed(bare);
  if (isItem(item)) yield* rowsOfItem(item, { labels: new Map(), placeOf: () => place });
  else
    yield {
      place,
      complaint: { rule: 'json-syntax', message: 'This line holds no item of Wikidata in JSON.' },
    };
}

function* rowsOfWhole(text: string): Generator<RowOrProblem> {
  const start: RowPlace = { line: 1, column: 1 };
  if (text.length > LARGEST) {
    const message = 'The file is too large to be read as a whole; take a dump with one item per line.';
    yield { place: start, complaint: { rule: 'large-file', message }, fatal: true };
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/u.exec((error as Error).message)?.[1] ?? text.length);
    const message = 'The file is no valid JSON from here on.';
    yield { place: placeAt(text, at), complaint: { rule: 'json-syntax', message }, fatal: true };
    return;
  }
  const listed = listIn(value);
  const items = listed.filter(isItem);
  if (items.length === 0) {
    const message =
      'The file holds no items of Wikidata: "entities", a list of items, or one item is expected.';
    yield { place: start, complaint: { rule: 'wikidata-shape', message }, fatal: true };
    return;
  }
  const labels = new Map(
    items.flatMap((item) => (item.id === undefined ? [] : [[item.id, labelOf(item)] as const])),
  );
  const placeOf = (id: string): RowPlace => placeAt(text, Math.max(text.indexOf(`"${id}"`), 0));
  for (const item of listed)
    if (isItem(item)) yield* rowsOfItem(item, { labels, placeOf });
    else {
      const id = idOf(item);
      yield { place: id === '' ? start : placeOf(id), complaint: noItem(id) };
    }
}

/** Items, and whatever else stands where items do, such as ids that the answer of an address marks as missing. */
function listIn(value: unknown): readonly unknown[] {
  if (isItem(value)) return [value];
  if (Array.isArray(value)) return value;
  return isRecord(value) && isRecord(value['entities']) ? Object.values(value['entities']) : [];
}

function idOf(item: unknown): string {
  return isRecord(item) && typeof item['id'] === 'string' ? item['id'] : '';
}

function noItem(id: string): RowProblem['complaint'] {
  const message = `What stands here${id === '' ? '' : ` as ${quote(id)}`} is no item of Wikidata: it has no statements and no labels.`;
  return { rule: 'wikidata-shape', message };
}

function isItem(value: unknown): value is Item {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    (typeof value['claims'] === 'object' || typeof value['labels'] === 'object')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/,$/u, ''));
  } catch {
    return undefined;
  }
}

function placeAt(text: string, offset: number): RowPlace {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

interface Reading {
  readonly labels: ReadonlyMap<string, string>;
  /** Where a statement stands. */
  readonly placeOf: (statement: string) => RowPlace;
}

function* rowsOfItem(item: Item, { labels, placeOf }: Reading): Generator<RowOrProblem> {
  for (const statements of Object.values(isRecord(item.claims) ? item.claims : {})) {
    for (const statement of Array.isArray(statements) ? (statements as readonly Statement[]) : []) {
      const place = placeOf(statement.id ?? item.id!);
      const references = Array.isArray(statement.references) ? statement.references : [];
      const shared = cellsOfStatement(item, statement, labels);
      if (references.length === 0) yield { place, cells: new Map([...shared, ['reference', '']]) };
      for (const [index, { snaks }] of references.entries()) {
        const cells = new Map([
          ...shared,
          ['reference', String(index + 1)],
          ...snakCells('reference', snaks, labels),
        ]);
        yield { place, cells };
      }
    }
  }
}

function cellsOfStatement(item: Item, statement: Statement, labels: Reading['labels']): [string, string][] {
  const { mainsnak = {}, qualifiers, rank = 'normal', id = '' } = statement;
  const valueId = itemIdOf(mainsnak) ?? '';
  return [
    ['item', labelOf(item)],
    ['item.id', item.id!],
    ['property', mainsnak.property ?? ''],
    ['rank', rank],
    ['statement', id],
    ['value', textOf(mainsnak, labels)],
    ['value.id', valueId],
    [
      'value.type',
      mainsnak.snaktype === 'value' ? (mainsnak.datavalue?.type ?? '') : (mainsnak.snaktype ?? ''),
    ],
    ...snakCells('qualifier', qualifiers, labels),
  ];
}

function snakCells(
  prefix: string,
  snaks: Readonly<Record<string, readonly Snak[]>> | undefined,
  labels: Reading['labels'],
): [string, string][] {
  if (!isRecord(snaks)) return [];
  return Object.entries(snaks).flatMap(([property, list]): [string, string][] => {
    const all = Array.isArray(list) ? (list as readonly Snak[]) : [];
    const ids = all.map(itemIdOf).filter((id) => id !== undefined);
    return [
      [`${prefix}.${property}`, all.map((snak) => textOf(snak, labels)).join('; ')],
      ...(ids.length === 0 ? [] : [[`${prefix}.${property}.id`, ids.join('; ')] as [string, string]]),
    ];
  });
}

function labelOf({ labels, id = '' }: Item): string {
  const all = labels ?? {};
  return all['en']?.value ?? all['mul']?.value ?? Object.values(all)[0]?.value ?? id;
}

/** The id that a snak points to; files of before 2017 have its number alone. */
function itemIdOf({ datavalue }: Snak): string | undefined {
  const { value } = datavalue ?? {};
  if (datavalue?.type !== 'wikibase-entityid' || !isRecord(value)) return undefined;
  if (typeof value['id'] === 'string') return value['id'];
  const number = value['numeric-id'];
  if (typeof number !== 'number' && typeof number !== 'string') return undefined;
  if (!/^\d+$/u.test(String(number))) return undefined;
  return `${value['entity-type'] === 'property' ? 'P' : 'Q'}${number}`;
}

function textOf(snak: Snak, labels: Reading['labels']): string {
  const { value, type } = snak.datavalue ?? {};
  const id = itemIdOf(snak);
  if (id !== undefined) return labels.get(id) ?? id;
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return '';
  if (type === 'time') return timeOf(String(value['time']), Number(value['precision']));
  return String(value['text'] ?? value['amount'] ?? '');
}

/** Wikidata's precision in EDTF: 11 a day, 10 a month, 9 a year, 8 a decade, 7 a century; what is coarser says nothing. */
function timeOf(time: string, precision: number): string {
  const [, sign, year = '', month = '', day = ''] = /^([+-])0*(\d{4,})-(\d\d)-(\d\d)/u.exec(time) ?? [];
  if (sign === undefined || year.length > 4) return '';
  const signed = sign === '-' ? `-${year}` : year;
  if (precision === 8) return `${signed.slice(0, -1)}X`;
  if (precision === 7) return `${signed.slice(0, -2)}XX`;
  if (precision < 9) return '';
  if (precision === 9 || month === '00') return signed;
  return precision === 10 || day === '00' ? `${signed}-${month}` : `${signed}-${month}-${day}`;
}
