/** Something to sort by: a whole number from 0 to `range` - 1 for each item. */
export interface SortKey {
  readonly of: Int32Array;
  readonly range: number;
}

/** The items of `order`, those with the lesser key first; items with the same key stay in their order. */
export function countingSort(order: Int32Array, key: SortKey): Int32Array {
  const next = new Int32Array(key.range + 1);
  for (let place = 0; place < order.length; place += 1) next[key.of[order[place]!]! + 1]! += 1;
  for (let value = 1; value <= key.range; value += 1) next[value]! += next[value - 1]!;
  const sorted = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const item = order[place]!;
    sorted[next[key.of[item]!]!++] = item;
  }
  return sorted;
}

/** The items of `order`, sorted by the first key, where that is the same by the second, and so on. */
export function sortByKeys(order: Int32Array, keys: readonly SortKey[]): Int32Array {
  return keys.reduceRight(countingSort, order);
}

/** The whole numbers below `count`, ascending. */
export function ascending(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, place) => place);
}

/**
 * Where the items of each key begin in a list that is sorted by it: those of key `k` are at `from[k]` …
 * `from[k + 1] - 1`.
 */
export function startsOf(key: Int32Array, range: number): Int32Array {
  const from = new Int32Array(range + 1);
  for (let item = 0; item < key.length; item += 1) from[key[item]! + 1]! += 1;
  for (let value = 1; value <= range; value += 1) from[value]! += from[value - 1]!;
  return from;
}
