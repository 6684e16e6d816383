import { gather, int32Column } from './allocate.ts';

/** No event, place, detail or date; no place among some. */
export const NONE = -1;

/** Which of many rows have something: a bit for each. Those that do are counted, so that only they take more room. */
export interface Some {
  readonly bits: Int32Array;
  /** How many come before each 32 rows. */
  readonly before: Int32Array;
}

export function isAmong({ bits }: Some, row: number): boolean {
  return (bits[row >>> 5]! & (1 << (row & 31))) !== 0;
}

/** How many of them come before a row that is one of them; `NONE` for another. */
export function placeAmong({ bits, before }: Some, row: number): number {
  const word = bits[row >>> 5]!;
  const bit = 1 << (row & 31);
  return (word & bit) === 0 ? NONE : before[row >>> 5]! + bitsIn(word & (bit - 1));
}

/** Those among `count` rows, in whatever order they are named, each once. */
export function someOf(rows: Int32Array, count: number): Some {
  const words = Math.ceil(count / 32);
  const [bits, before] = [int32Column(words), int32Column(words)];
  for (let item = 0; item < rows.length; item += 1) {
    const row = rows[item]!;
    bits[row >>> 5]! |= 1 << (row & 31);
  }
  for (let word = 1; word < words; word += 1) before[word] = before[word - 1]! + bitsIn(bits[word - 1]!);
  return { bits, before };
}

/** Rows that get the new numbers `numbers[row]`: those among all, and which of the given comes first, second and so on now. */
export function someInOrder(
  rows: Int32Array,
  numbers: Int32Array,
): { readonly some: Some; readonly order: Int32Array } {
  const renumbered = gather(numbers, rows);
  const some = someOf(renumbered, numbers.length);
  const order = int32Column(rows.length);
  for (let item = 0; item < rows.length; item += 1) order[placeAmong(some, renumbered[item]!)] = item;
  return { some, order };
}

/** The number of bits that are set, added up in pairs, fours and eights at once. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
