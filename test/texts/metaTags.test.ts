import { describe, expect, it } from 'vitest';
import { pageMetadata } from '../../src/texts/metaTags.ts';

describe('pageMetadata', () => {
  it('reads what a page says of itself, the most exact names first', () => {
    const html = `<!doctype html><html lang="en-GB"><head><title>Page | Site</title>
<meta name="citation_title" content="The  Ford"><meta property="og:title" content="The Ford | Site">
<meta name="citation_author" content="First Author"><meta name="citation_author" content="Second Author">
<meta property="og:site_name" content="The Site"><meta name="citation_publication_date" content="2001/5/2">
<link rel="canonical" href="https://example.org/ford"></head><body></body></html>`;
    expect(pageMetadata(html)).toEqual({
      title: 'The Ford',
      authors: ['First Author', 'Second Author'],
      publisher: 'The Site',
      date: '2001-05-02',
      url: 'https://example.org/ford',
      language: 'en-GB',
    });
  });

  it('takes JSON-LD before tags that are made for previews, and after those that libraries read', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'The Ford',
      author: { name: 'First Author' },
      publisher: { name: 'The Site' },
      datePublished: '2001-05-02T10:00:00Z',
      inLanguage: 'en',
      mainEntityOfPage: 'https://example.org/ford',
    };
    const html = `<title>Page</title><meta property="og:title" content="The Ford | Site"><meta name="author" content="Desk">
<meta name="citation_date" content="2001/5/3"><script type="application/ld+json">${JSON.stringify(article)}</script>`;
    expect(pageMetadata(html)).toEqual({
      title: 'The Ford',
      authors: ['First Author'],
      publisher: 'The Site',
      date: '2001-05-03',
      url: 'https://example.org/ford',
      language: 'en',
    });
  });

  it.each([
    ['application/ld+json; charset=utf-8', 'The Ford'],
    ['Application/LD+JSON', 'The Ford'],
    ['application/ld+jsonp', 'Page'],
  ])('reads a script of the type %s, or does not: %s', (type, title) => {
    const script = `<script type="${type}">{"@type":"Article","headline":"The Ford"}</script>`;
    expect(pageMetadata(`<title>Page</title>${script}`).title).toBe(title);
  });

  it('takes the title of the page where no tag has one, and leaves out what is not said', () => {
    expect(pageMetadata('<title> A \n title </title>')).toEqual({ title: 'A title', authors: [] });
  });

  it.each([
    ['2016-12-20T08:00:00+00:00', '2016-12-20'],
    ['2016-12', '2016-12'],
    ['20 December 2016', '20 December 2016'],
  ])('cuts the time %s to its day, and guesses nothing', (content, date) => {
    expect(pageMetadata(`<meta property="article:published_time" content="${content}">`).date).toBe(date);
  });

  it('takes no address for an author, and no relative address for one', () => {
    const html =
      '<meta property="article:author" content="https://example.org/a"><link rel="canonical" href="/x">';
    expect(pageMetadata(html)).toEqual({ authors: [] });
  });

  it.each(['', '<', '<meta', '<meta name=author content="', '\u0000'])('copes with %j', (html) => {
    expect(pageMetadata(html).authors).toEqual([]);
  });
});
