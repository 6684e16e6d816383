import { decodeText } from '../evidence/decodeText.ts';
import { foldColumn, type Row } from './row.ts';

/** Gives the cell of a column, empty where the row has none. Columns are the same whatever their case, spaces and underscores. */
export type CellOf = (row: Row, column: string) => string;

/**
 * Makes ready to read cells: without white space around them, control characters and those that turn direction,
 * U+0080 to U+009F read as bytes of Windows-1252. Cells that hold one of the words that mean nothing are empty.
 */
export function cellReader(empty: readonly string[] = []): CellOf {
  const found = new Map<string, string>();
  const nothing = new Set(empty);
  return ({ cells }, column) => {
    const cell = cells.get(column) ?? cells.get(found.get(column) ?? column) ?? lookUp(cells, column, found);
    const trimmed = cell === undefined ? '' : withoutControls(cell).trim();
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

/** Control characters but for white space, and what turns the direction of what follows. */
const CONTROLS = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** U+0080 to U+009F are bytes of Windows-1252 that somebody took for Latin-1; the few that it has no letter for are dropped. */
function withoutControls(cell: string): string {
  if (cell.search(CONTROLS) === -1) return cell;
  return cell
    .replace(/[\u0080-\u009f]/gu, (character) =>
      decodeText(Uint8Array.of(character.charCodeAt(0)), 'windows-1252'),
    )
    .replace(CONTROLS, '');
}
