/** Whether two chains of voices are the same, link by link; two empty ones are. */
export function sameChain(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((voice, index) => voice === b[index]);
}
