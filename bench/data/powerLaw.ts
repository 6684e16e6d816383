import type { Random } from './random.ts';

/** The share of the item at rank r (1 is the first) is in proportion to r to the power of minus this. */
const EXPONENT = 0.75;

/** Draws ranks from 0 up: a few are drawn very often, most of them now and then. */
export type DrawRank = (random: Random) => number;

/**
 * Makes ready to draw from so many ranks by a power law. Of 100,000 the first gets 1.5 % of all draws, and the first
 * 6 % get half of them.
 */
export function powerLaw(count: number): DrawRank {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + 1) ** -EXPONENT;
    sums[rank] = sum;
  }
  return (random) => firstAbove(sums, random() * sum);
}

/** The place of the first number above a value, by halving. */
function firstAbove(ascending: Float64Array, value: number): number {
  let [from, to] = [0, ascending.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! > value) to = middle;
    else from = middle + 1;
  }
  return from;
}
