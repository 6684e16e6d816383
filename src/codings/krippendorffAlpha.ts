/** How far apart two values are, as squared in Krippendorff's paper: 0 for equal ones. Sees how often each value occurs. */
export type Distance<Value> = (a: Value, b: Value, frequencies: ReadonlyMap<Value, number>) => number;

/** Values without an order: they are the same or not. */
export function nominal<Value>(a: Value, b: Value): number {
  return a === b ? 0 : 1;
}

/** Values in an order, lowest first: how many of all values lie between the two, half of either counted. */
export function ordinal<Value>(order: readonly Value[]): Distance<Value> {
  return (a, b, frequencies) => {
    const places = [order.indexOf(a), order.indexOf(b)];
    const between = order.slice(Math.min(...places), Math.max(...places) + 1);
    const count = (value: Value): number => frequencies.get(value) ?? 0;
    const sum = between.reduce((total, value) => total + count(value), 0);
    return (sum - (count(a) + count(b)) / 2) ** 2;
  };
}

/**
 * Krippendorff's alpha, the agreement of any number of coders beyond chance: 1 is perfect, 0 what chance would give,
 * below 0 systematic disagreement. Each unit holds the values that coders gave it; missing ones are left out, and units
 * with fewer than two values say nothing. Undefined where there are no two values to compare, or where all are the
 * same: then nothing could have been disagreed on.
 *
 * After Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C to E.
 */
export function krippendorffAlpha<Value>(
  units: readonly (readonly Value[])[],
  distance: Distance<Value> = nominal,
): number | undefined {
  const paired = units.filter((unit) => unit.length > 1);
  const frequencies = countOf(paired.flat());
  const total = paired.reduce((sum, unit) => sum + unit.length, 0);
  const apart = (a: Value, b: Value): number => distance(a, b, frequencies);

  const observed = paired.reduce(
    (sum, unit) => sum + distancesIn(countOf(unit), apart) / (unit.length - 1),
    0,
  );
  const expected = distancesIn(frequencies, apart) / (total - 1);
  return expected > 0 ? 1 - observed / expected : undefined;
}

/** The sum of the distances over all ordered pairs of values. */
function distancesIn<Value>(
  counts: ReadonlyMap<Value, number>,
  apart: (a: Value, b: Value) => number,
): number {
  let sum = 0;
  for (const [a, times] of counts) for (const [b, others] of counts) sum += times * others * apart(a, b);
  return sum;
}

function countOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
