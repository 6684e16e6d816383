import { columnBelow, gatherInto, int32Column, type Numbers } from './allocate.ts';
import { growingNumbers } from './growingNumbers.ts';
import { listsInOrder, type Lists } from './lists.ts';
import { NONE, placeAmong, type Some, someInOrder, someOf } from './some.ts';

/** Lists of whole numbers from 0, many of them empty: `Lists` of the rows that have one. */
export interface SomeLists<Items extends Numbers = Numbers> extends Lists<Items> {
  readonly some: Some;
}

/** Lists on their way: rows come in order, and get new numbers in the end. */
export interface GrowingSomeLists {
  push(row: number, names: readonly string[], numberOf: (name: string) => number): void;
  /** `places` are the new numbers; `range` is above all items. */
  done(places: Int32Array, range: number): SomeLists;
}

export function growingSomeLists(): GrowingSomeLists {
  const [rows, from, items] = [growingNumbers(), growingNumbers(), growingNumbers()];
  return {
    push(row, names, numberOf) {
      if (names.length === 0) return;
      rows.push(row);
      from.push(items.length);
      for (const name of names) items.push(numberOf(name));
    },
    done(places, range) {
      const { some, order } = someInOrder(rows.done(), places);
      from.push(items.length);
      const sorted = listsInOrder(from.done(), order);
      const room = columnBelow(range, items.length);
      return { some, from: sorted.from, items: gatherInto(room, items.done(), sorted.items) };
    },
  };
}

/** Lists of what has other numbers now. */
export function renumbered({ some, from, items }: SomeLists, numbers: readonly number[]): SomeLists {
  return { some, from, items: gatherInto(int32Column(items.length), numbers, items) };
}

/** Lists of which many are empty. */
export function someLists({ from, items }: Lists): SomeLists<Int32Array> {
  const [rows, starts] = [growingNumbers(), growingNumbers()];
  for (let row = 0; row + 1 < from.length; row += 1) {
    if (from[row] === from[row + 1]) continue;
    rows.push(row);
    starts.push(from[row]!);
  }
  starts.push(items.length);
  return { some: someOf(rows.done(), from.length - 1), from: starts.done(), items };
}

/** The numbers of one row, as a view. */
export function someListAt({ some, from, items }: SomeLists<Int32Array>, row: number): Int32Array {
  const place = placeAmong(some, row);
  return place === NONE ? NOTHING : items.subarray(from[place], from[place + 1]);
}

const NOTHING = new Int32Array(0);

/** Where the list of a row begins and ends among the items. */
export function stretchOf(
  { some, from }: Pick<SomeLists, 'some' | 'from'>,
  row: number,
): readonly [number, number] {
  const place = placeAmong(some, row);
  return place === NONE ? [0, 0] : [from[place]!, from[place + 1]!];
}
