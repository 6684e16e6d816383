import { parseHTML } from 'linkedom';

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

/** Where each field is looked for, the most exact first: Highwire, Dublin Core, Open Graph, plain names. */
const NAMES = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title'],
  authors: ['citation_author', 'dc.creator', 'dcterms.creator', 'article:author', 'author'],
  publisher: ['citation_publisher', 'dc.publisher', 'dcterms.publisher', 'og:site_name'],
  date: [
    'citation_publication_date',
    'citation_date',
    'dc.date',
    'dcterms.issued',
    'article:published_time',
    'date',
  ],
  url: ['citation_public_url', 'og:url'],
} as const;

interface DomElement {
  readonly getAttribute: (name: string) => string | null;
  readonly textContent: string | null;
}

/** Reads what a page says of itself in meta tags, its title, its canonical address and its language. */
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
  const title = all(NAMES.title)[0] ?? folded(document.querySelector('title')?.textContent);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? all(NAMES.url)[0];
  return {
    ...given('title', title),
    authors: [...new Set(all(NAMES.authors).filter((author) => !/^https?:/u.test(author)))],
    ...given('publisher', all(NAMES.publisher)[0]),
    ...given('date', dayOf(all(NAMES.date)[0])),
    ...given('url', url && /^https?:/u.test(url) ? url : undefined),
    ...given('language', document.querySelector('html')?.getAttribute('lang') ?? undefined),
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

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined || value === '' ? {} : { [name]: value };
}
