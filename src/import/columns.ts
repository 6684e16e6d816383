import { foldColumn, type Row } from './row.ts';

/** Gives the cell of a column, empty where the row has none. Columns are the same whatever their case, spaces and underscores. */
export type CellOf = (row: Row, column: string) => string;

/** Makes ready to read cells; those that hold one of the words that mean nothing are empty. */
export function cellReader(empty: readonly string[] = []): CellOf {
  const found = new Map<string, string>();
  const nothing = new Set(empty);
  return ({ cells }, column) => {
    const cell = cells.get(column) ?? cells.get(found.get(column) ?? column) ?? lookUp(cells, column, found);
    const trimmed = cell?.trim() ?? '';
    return nothing.has(trimmed) ? '' : trimmed;
  };
}

function lookUp(cells: Row['cells'], column: string, found: Map<string, string>): string | undefined {
  const folded = foldColumn(column);
  const name = [...cells.keys()].find((each) => foldColumn(each) === folded);
  if (name === undefined) return undefined;
  found.set(column, name);
  return cells.get(name);
}
