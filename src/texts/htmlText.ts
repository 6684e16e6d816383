import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Pages with more elements, or nested deeper, are not searched for their article; that would take minutes. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 200;

/**
 * The readings of a page: its article as Readability finds it, where it finds one, and the page as a whole, since
 * notes, comments and pull quotes often stand outside what is taken for the article.
 */
export function htmlTexts(html: string): readonly string[] {
  const page = parse(html);
  const whole = blockText(page);
  const article = isDeeperThan(page, DEEPEST) ? undefined : articleOf(page);
  return article == null ? [whole] : [blockText(parse(article)), whole];
}

/** The mark-up of the article; none where Readability finds none or cannot cope with the page, which it takes apart. */
function articleOf(page: DomNode): string | null | undefined {
  const options = { charThreshold: 200, maxElemsToParse: MOST_ELEMENTS };
  try {
    return new Readability(page as unknown as Document, options).parse()?.content;
  } catch {
    return undefined;
  }
}

function isDeeperThan(root: DomNode, levels: number): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === ELEMENT));
  }
  return false;
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

/** The document of a page. What has no body is put into one, since Readability needs it. */
function parse(html: string): DomNode {
  const page = /<body[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as DomNode;
}

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

/** The text under a node, with a line break around whatever is not part of running text; however deep it is nested. */
function blockText(root: DomNode): string {
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
