import { parseHTML } from 'linkedom';
import { jsonLdArticle } from './jsonLd.ts';

/** What a page says of itself in its head; what it does not say is absent. Authors and publisher are names, not ids. */
export interface PageMetadata {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** As the page has it, cut to the day where it is a time. */
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
}

/** Where each field is looked for first: Highwire and Dublin Core, which libraries read. JSON-LD comes after them. */
const EXACT = {
  title: ['citation_title', 'dc.title', 'dcterms.title'],
  authors: ['citation_author', 'dc.creator', 'dcterms.creator'],
  publisher: ['citation_publisher', 'dc.publisher', 'dcterms.publisher'],
  date: ['citation_publication_date', 'citation_date', 'dc.date', 'dcterms.issued'],
} as const;

/** Where each field is looked for last: Open Graph and plain names, which are made for previews. */
const LOOSE = {
  title: ['og:title', 'twitter:title'],
  authors: ['article:author', 'author'],
  publisher: ['og:site_name'],
  date: ['article:published_time', 'date'],
  url: ['citation_public_url', 'og:url'],
} as const;

/** The type of scripts in JSON-LD, which may carry parameters such as a charset. */
const JSON_LD = /^\s*application\/ld\+json\s*(?:;|$)/iu;

interface DomElement {
  readonly getAttribute: (name: string) => string | null;
  readonly textContent: string | null;
}

/** Reads what a page says of itself in meta tags, JSON-LD, its title, its canonical address and its language. */
export function pageMetadata(html: string): PageMetadata {
  const { document } = parseHTML(html) as unknown as {
    document: {
      querySelector: (at: string) => DomElement | null;
      querySelectorAll: (at: string) => Iterable<DomElement>;
    };
  };
  const tags = [...document.querySelectorAll('meta')].map((tag) => ({
    name: (tag.getAttribute('name') ?? tag.getAttribute('property') ?? '').toLowerCase(),
    content: folded(tag.getAttribute('content')),
  }));
  const all = (names: readonly string[]): readonly string[] => {
    const found = names.map((name) => tags.filter((tag) => tag.name === name && tag.content !== ''));
    return (found.find((some) => some.length > 0) ?? []).map(({ content }) => content);
  };
  const article = jsonLdArticle(
    [...document.querySelectorAll('script[type]')]
      .filter((script) => JSON_LD.test(script.getAttribute('type')!))
      .map(({ textContent }) => textContent ?? ''),
  );
  const first = (field: 'title' | 'publisher' | 'date'): string | undefined =>
    all(EXACT[field])[0] ?? article?.[field] ?? all(LOOSE[field])[0];
  const people = [all(EXACT.authors), article?.authors ?? [], all(LOOSE.authors)]
    .map((names) => names.filter((name) => !/^https?:/u.test(name)))
    .find((names) => names.length > 0);
  const attribute = (at: string, name: string): string | null | undefined =>
    document.querySelector(at)?.getAttribute(name);
  const addresses = [attribute('link[rel="canonical"]', 'href'), article?.url, all(LOOSE.url)[0]];
  return {
    ...given('title', first('title') ?? folded(document.querySelector('title')?.textContent)),
    authors: [...new Set(people)],
    ...given('publisher', first('publisher')),
    ...given('date', dayOf(first('date'))),
    ...given(
      'url',
      addresses.find((address) => /^https?:/u.test(address ?? '')),
    ),
    ...given('language', attribute('html', 'lang') || article?.language),
  };
}

/** Times are cut to their day; Highwire writes days with slashes. What is neither is left as it stands. */
function dayOf(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?=$|T|\s)/u.exec(date ?? '') ?? [];
  if (year === undefined) return date;
  return [year, month!.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

function folded(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function given(name: string, value: string | null | undefined): Record<string, string> {
  return (value ?? '') === '' ? {} : { [name]: value! };
}
