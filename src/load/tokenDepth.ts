import type { CST } from 'yaml';

/** How deeply a parsed YAML token nests; counted without recursion, so that no text exhausts the stack. */
export function tokenDepth(token: CST.Token): number {
  const waiting: [token: CST.Token, depth: number][] = [[token, 1]];
  let deepest = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [current, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const inner of innerTokens(current)) waiting.push([inner, depth + 1]);
  }
  return deepest;
}

function innerTokens(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((inner) => inner != null));
}
