import { gather, int32Column } from './allocate.ts';
import { type GrowingNumbers, growingNumbers } from './growingNumbers.ts';

/** A list of numbers for each row: those of row `r` are `items[from[r]] … items[from[r + 1] - 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Lists on their way, row by row. */
export interface GrowingLists {
  readonly from: Int32Array;
  readonly items: GrowingNumbers;
}

export function growingLists(rows: number): GrowingLists {
  return { from: int32Column(rows + 1), items: growingNumbers() };
}

/** Appends the list of the next row; rows come in order. */
export function pushList(
  { from, items }: GrowingLists,
  row: number,
  names: readonly string[],
  numbers: ReadonlyMap<string, number>,
): void {
  for (const name of names) items.push(numbers.get(name)!);
  from[row + 1] = items.length;
}

export function doneLists({ from, items }: GrowingLists): Lists {
  return { from, items: items.done() };
}

/** Lists of what has new numbers now. */
export function renumbered({ from, items }: Lists, numbers: Int32Array): Lists {
  return { from, items: gather(numbers, items) };
}

/** The numbers of one row, as a view. */
export function listAt({ from, items }: Lists, row: number): Int32Array {
  return items.subarray(from[row]!, from[row + 1]!);
}
