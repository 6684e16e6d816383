/** What two sets share of what they hold together, 0 to 1; two empty ones are alike (1). */
export function jaccard<Item>(a: Iterable<Item>, b: Iterable<Item>): number {
  const [one, other] = [new Set(a), new Set(b)];
  const shared = [...one].filter((item) => other.has(item)).length;
  const either = one.size + other.size - shared;
  return either === 0 ? 1 : shared / either;
}
