import type { Complaint } from '../problems/problemAt.ts';

/** Where a row begins in its file: line and column from 1. */
export interface RowPlace {
  readonly line: number;
  readonly column: number;
}

/** One row of a table, one edge of a graph, or one statement with one reference: cells by the name of their column. */
export interface Row {
  readonly place: RowPlace;
  readonly cells: ReadonlyMap<string, string>;
  /** How an edge of a graph runs; absent where rows have a first and a second one, as in tables. */
  readonly direction?: 'directed' | 'undirected' | 'mutual';
  /** True for the head of a table where it stands again among its rows. */
  readonly headAgain?: true;
}

/** A row that cannot be read, or, where `fatal`, a file that cannot be read further. */
export interface RowProblem {
  readonly place: RowPlace;
  readonly complaint: Complaint;
  /** No row: what is wrong is the file, and nothing after it was read. */
  readonly fatal?: boolean;
}

/** What readers give, one after the other. */
export type RowOrProblem = Row | RowProblem;

/** Whether a reader gave a problem. */
export function isRowProblem(item: RowOrProblem): item is RowProblem {
  return 'complaint' in item;
}

/** The name under which columns are the same whatever their case, spaces and underscores. */
export function foldColumn(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');
}
