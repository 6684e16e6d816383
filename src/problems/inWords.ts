/** A list for people: `a`, `a or b`, `a, b or c`; empty for none. */
export function inWords(items: readonly string[], conjunction: 'and' | 'or' = 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)!}`;
}
