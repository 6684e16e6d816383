/** A place in a grid of rows and columns, both counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down skip. */
const PAGE = 10;

/** Where a key leads in a grid, as the ARIA pattern of grids has it; null for keys that lead nowhere. */
export function gridStep(
  { row, column }: GridPlace,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const moved = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? rows - 1 : row, column: columns - 1 },
  }[key];
  if (!moved) return null;
  return { row: within(moved.row, rows), column: within(moved.column, columns) };
}

function within(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
