import { int32Column, type Numbers } from './allocate.ts';

/** A list of numbers for each row: those of row `r` are `items[from[r]] … items[from[r + 1] - 1]`. */
export interface Lists<Items extends Numbers = Int32Array> {
  readonly from: Int32Array;
  readonly items: Items;
}

/** The numbers of one row, as a view. */
export function listAt({ from, items }: Lists, row: number): Int32Array {
  return items.subarray(from[row]!, from[row + 1]!);
}

/** For rows in another order: where the list of each begins now, and where each item stood. */
export function listsInOrder(from: Int32Array, rows: Int32Array): Lists {
  const sorted = int32Column(rows.length + 1);
  const items = int32Column(from.at(-1)!);
  let end = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    for (let item = from[row]!; item < from[row + 1]!; item += 1) items[end++] = item;
    sorted[place + 1] = end;
  }
  return { from: sorted, items };
}
