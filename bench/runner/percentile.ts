/** The smallest value that at least so many of a hundred do not exceed (nearest rank). NaN of no values. */
export function percentile(values: readonly number[], percent: number): number {
  const ascending = Float64Array.from(values).sort();
  return ascending[Math.max(0, Math.ceil((percent / 100) * ascending.length) - 1)] ?? NaN;
}
