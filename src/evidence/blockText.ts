/** What is needed of a node of a page; browsers and linkedom have it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

/** The type of nodes that are elements. */
export const ELEMENT = 1;

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const TEXT = 3;
const DOCUMENT = 9;

/** The text under a node, with a line break around whatever is not part of running text; however deep it is nested. */
export function blockText(root: DomNode): string {
  const parts: string[] = [];
  const rest: (DomNode | string)[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
    } else if (next.nodeType === TEXT) {
      parts.push(next.textContent ?? '');
    } else if (isSeen(next)) {
      const apart = INLINE.has(next.nodeName.toUpperCase()) ? '' : '\n';
      parts.push(apart);
      rest.push(apart);
      for (const child of [...next.childNodes].reverse()) rest.push(child);
    }
  }
  const lines = parts.join('').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function isSeen({ nodeType, nodeName }: DomNode): boolean {
  return nodeType === DOCUMENT || (nodeType === ELEMENT && !UNSEEN.has(nodeName.toUpperCase()));
}
