import type { UnheardReason, Verdict } from '../generated/documents.ts';
import { STATUSES } from './viewState.ts';
import type { DrawnRelation } from './visibleRelations.ts';

/** What a cell says: a verdict, or why a source without one cannot count as silent. */
export type CellWord = Verdict | UnheardReason;

/** What one source says of one relation. */
export interface MatrixCell {
  readonly source: string;
  readonly word: CellWord;
  /** What it denies is narrowed by kind, event or detail. */
  readonly partial: boolean;
}

/** One relation with a cell per source, in the order of the sources given. */
export interface MatrixRow {
  readonly relation: DrawnRelation;
  /** Names of the ends. */
  readonly subject: string;
  readonly object: string;
  readonly cells: readonly MatrixCell[];
}

/** What rows are made of. */
export interface MatrixParts {
  readonly relations: readonly DrawnRelation[];
  /** Slugs of the sources, one per column. */
  readonly sources: readonly string[];
  /** Sources that cannot count as silent, per predicate. */
  readonly unheard: readonly {
    readonly source: string;
    readonly predicate: string;
    readonly why: UnheardReason;
  }[];
  readonly nameOf: (entity: string) => string;
}

/** The rows of the matrix, in the order of the relations. */
export function matrixRows({ relations, sources, unheard, nameOf }: MatrixParts): readonly MatrixRow[] {
  const why = new Map(unheard.map(({ source, predicate, why }) => [`${source} ${predicate}`, why]));
  return relations.map((relation) => {
    const said = new Map((relation.verdicts ?? []).map((verdict) => [verdict.source, verdict]));
    return {
      relation,
      subject: nameOf(relation.subject.id),
      object: nameOf(relation.object.id),
      cells: sources.map((source) => ({
        source,
        word: said.get(source)?.verdict ?? why.get(`${source} ${relation.predicate}`) ?? 'SILENT',
        partial: said.get(source)?.partial ?? false,
      })),
    };
  });
}

/** What the rows are sorted by; `source:<slug>` puts what this source denies, then affirms, first. */
export type MatrixOrder = 'disagreement' | 'sources' | 'name' | `source:${string}`;

/** Reads an order from the address; what it does not know is the first order, disagreement. */
export function readOrder(sort: string | null, sources: readonly string[]): MatrixOrder {
  if (sort === 'sources' || sort === 'name') return sort;
  const source = sort?.startsWith('source:') ? sort.slice('source:'.length) : '';
  return sources.includes(source) ? `source:${source}` : 'disagreement';
}

/** Makes a collation once: comparing by locale anew each time takes tens of times longer. */
const COLLATOR = new Intl.Collator('en');

/** The rows in an order; rows that are alike in it follow by disagreement, then name. */
export function sortedRows(rows: readonly MatrixRow[], order: MatrixOrder): readonly MatrixRow[] {
  const rank = order === 'name' ? null : rankIn(order);
  return rows
    .map((row) => ({
      row,
      keys: rank ? [rank(row), ...dissentOf(row)] : [],
      name: `${row.subject} ${row.relation.predicate} ${row.object}`,
    }))
    .toSorted((a, b) => firstDifference(a.keys, b.keys) || COLLATOR.compare(a.name, b.name))
    .map(({ row }) => row);
}

function rankIn(order: Exclude<MatrixOrder, 'name'>): (row: MatrixRow) => number {
  if (order === 'sources') return ({ relation }) => -relation.sourceCount;
  if (!order.startsWith('source:')) return () => 0;
  const source = order.slice('source:'.length);
  return ({ cells }) => WORDS.indexOf(cells.find((cell) => cell.source === source)?.word ?? 'SILENT');
}

/** Every word of a cell, dissent first, what says nothing last. */
export const WORDS: readonly CellWord[] = [
  'DENIES',
  'MIXED',
  'REPORTS_DENIAL',
  'ASSERTS',
  'REPORTS',
  'NOT_ACTUAL',
  'SILENT',
  'NOT_CODED',
  'TOO_EARLY',
];

/** The smaller, the more a row is contested: pairs of sources on two sides, the status, the number of sources. */
function dissentOf({ cells, relation }: MatrixRow): readonly number[] {
  return [-pairsApart(cells), STATUSES.indexOf(relation.status), -relation.sourceCount];
}

/** How many pairs of sources stand on two sides; a source that says both stands on each. */
export function pairsApart(cells: readonly MatrixCell[]): number {
  const count = (words: readonly CellWord[]): number =>
    cells.filter(({ word }) => words.includes(word)).length;
  const mixed = count(['MIXED']);
  const affirming = count(['ASSERTS', 'REPORTS']) + mixed;
  const denying = count(['DENIES', 'REPORTS_DENIAL']) + mixed;
  return affirming * denying - mixed;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    if (value !== b[index]) return value - b[index]!;
  }
  return 0;
}
