import { Readability } from '@mozilla/readability';
import { blockText, type DomNode, ELEMENT } from '../evidence/blockText.ts';

/** Pages with more elements, or nested deeper, are not searched for their article; that would take minutes. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 200;

/**
 * The readings of a page: its article as Readability finds it, where it finds one, and the page as a whole, since
 * notes, comments and pull quotes often stand outside what is taken for the article. `parse` makes a document of a page
 * that has a body.
 */
export function pageReadings(html: string, parse: (page: string) => DomNode): readonly string[] {
  const page = parse(withBody(html));
  const whole = blockText(page);
  const article = isDeeperThan(page, DEEPEST) ? undefined : articleOf(page);
  return article == null ? [whole] : [blockText(parse(withBody(article))), whole];
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

/** What has no body is put into one, since Readability needs it. */
function withBody(html: string): string {
  return /<body[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
