import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * The readings of a page: its article as Readability finds it, where it finds one, and the page as a whole, since
 * notes, comments and pull quotes often stand outside what is taken for the article.
 */
export function htmlTexts(html: string): readonly string[] {
  const whole = blockText(parse(html).body);
  const article = new Readability(parse(html) as unknown as Document, { charThreshold: 200 }).parse()
    ?.content;
  return article == null ? [whole] : [blockText(parse(article).body), whole];
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

function parse(html: string): { readonly body: DomNode } {
  const page = /<body[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as { readonly body: DomNode };
}

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const TEXT = 3;
const ELEMENT = 1;

/** The text of a node, with a line break around whatever is not part of running text. */
function blockText(root: DomNode): string {
  const parts: string[] = [];
  const visit = (node: DomNode): void => {
    if (node.nodeType === TEXT) parts.push(node.textContent ?? '');
    if (node.nodeType !== ELEMENT || UNSEEN.has(node.nodeName.toUpperCase())) return;
    const apart = INLINE.has(node.nodeName.toUpperCase()) ? '' : '\n';
    parts.push(apart);
    for (const child of node.childNodes) visit(child);
    parts.push(apart);
  };
  visit(root);
  return parts.join('').replace(/[ \t]*\n\s*/gu, '\n');
}
