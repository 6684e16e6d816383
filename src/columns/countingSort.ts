import { gather, int32Column } from './allocate.ts';

/** Something to sort by: a whole number from 0 to `range` - 1 for each item. */
export interface SortKey {
  readonly of: ArrayLike<number>;
  readonly range: number;
}

/**
 * The items of `order`, each of which stands in it once, those with the lesser key first; items with the same key stay in
 * their order.
 */
export function countingSort(order: Int32Array, { of, range }: SortKey): Int32Array {
  const next = order.length === of.length ? startsOf(of, range) : startsOf(gather(of, order), range);
  const sorted = int32Column(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const item = order[place]!;
    sorted[next[of[item]!]!++] = item;
  }
  return sorted;
}

/** The items of `order`, sorted by the first key, where that is the same by the second, and so on. */
export function sortByKeys(order: Int32Array, keys: readonly SortKey[]): Int32Array {
  return keys.reduceRight(countingSort, order);
}

/** The whole numbers below `count`, ascending. */
export function ascending(count: number): Int32Array {
  const numbers = int32Column(count);
  for (let place = 0; place < count; place += 1) numbers[place] = place;
  return numbers;
}

/** For each item its place in an order of all items. */
export function placesIn(order: Int32Array): Int32Array {
  const places = int32Column(order.length);
  for (let place = 0; place < order.length; place += 1) places[order[place]!] = place;
  return places;
}

/**
 * Where the items of each key begin in a list that is sorted by it: those of key `k` are at `from[k]` …
 * `from[k + 1] - 1`.
 */
export function startsOf(key: ArrayLike<number>, range: number): Int32Array {
  const from = int32Column(range + 1);
  for (let item = 0; item < key.length; item += 1) from[key[item]! + 1]! += 1;
  for (let value = 1; value <= range; value += 1) from[value]! += from[value - 1]!;
  return from;
}
