/** Gives numbers from 0 (included) to 1 (excluded), the same for the same seed. */
export type Random = () => number;

/** A seeded generator of numbers (mulberry32), so that every run measures the same data and the same arguments. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to `below` - 1, all equally likely. */
export function wholeBelow(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** One of the items, all equally likely. Throws where there is none. */
export function pick<Item>(random: Random, items: ArrayLike<Item>): Item {
  if (items.length === 0) throw new RangeError('There is nothing to pick from.');
  return items[wholeBelow(random, items.length)]!;
}

/** One of the values, as likely as its share says. Shares are positive and need not sum to one. */
export function pickByShare<Value>(random: Random, shares: readonly (readonly [Value, number])[]): Value {
  let left = random() * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  return shares.at(-1)![0];
}

/** The whole numbers below `count` in an order drawn by lot (Fisher and Yates). */
export function shuffled(random: Random, count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place -= 1) {
    const other = wholeBelow(random, place + 1);
    [order[place], order[other]] = [order[other]!, order[place]!];
  }
  return order;
}

/** So many different whole numbers below `count`, ascending. */
export function sampleBelow(random: Random, size: number, count: number): readonly number[] {
  return [...shuffled(random, count).subarray(0, size)].sort((a, b) => a - b);
}
