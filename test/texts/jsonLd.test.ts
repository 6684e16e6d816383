import { describe, expect, it } from 'vitest';
import { jsonLdArticle } from '../../src/texts/jsonLd.ts';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: ' The  Ford ',
  author: [{ '@type': 'Person', name: 'First Author' }, 'Second Author', 'https://example.org/third'],
  publisher: { '@type': 'Organization', name: 'The Site' },
  datePublished: '2001-05-02T10:00:00Z',
  inLanguage: 'en',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/ford' },
};
const READ = {
  title: 'The Ford',
  authors: ['First Author', 'Second Author'],
  publisher: 'The Site',
  date: '2001-05-02T10:00:00Z',
  url: 'https://example.org/ford',
  language: 'en',
};
const read = (...values: unknown[]): unknown => jsonLdArticle(values.map((value) => JSON.stringify(value)));

describe('jsonLdArticle', () => {
  it.each<[string, unknown]>([
    ['by itself', ARTICLE],
    ['in a list', [{ '@type': 'BreadcrumbList' }, ARTICLE]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'Site' }, ARTICLE] }],
    ['as the main entity of a page', { '@type': 'WebPage', mainEntity: ARTICLE }],
    [
      'with its type as an address among others',
      { ...ARTICLE, '@type': ['Thing', 'http://schema.org/Report'] },
    ],
  ])('reads an article %s', (_, value) => {
    expect(read(value)).toEqual(READ);
  });

  it('follows references to other nodes', () => {
    const graph = [
      { ...ARTICLE, author: { '@id': '#a' }, publisher: { '@id': '#p' } },
      { '@id': '#a', '@type': 'Person', name: 'First Author' },
      { '@id': '#p', '@type': 'Organization', name: 'The Site' },
    ];
    expect(read({ '@graph': graph })).toMatchObject({ authors: ['First Author'], publisher: 'The Site' });
  });

  it.each([
    ['BlogPosting', true],
    ['SocialMediaPosting', true],
    ['DiscussionForumPosting', true],
    ['JobPosting', false],
  ])('takes a %s for an article: %s', (type, is) => {
    expect(read({ ...ARTICLE, '@type': type }) !== undefined).toBe(is);
  });

  it('decodes entities in texts, but nothing in addresses that only begins like one', () => {
    const headline = 'The Baker&#8217;s&nbsp;Ford &amp; Mill';
    expect(read({ ...ARTICLE, headline, url: 'https://example.org/?a=1&lt=2' })).toMatchObject({
      title: 'The Baker’s Ford & Mill',
      url: 'https://example.org/?a=1&lt=2',
    });
  });

  it.each([
    ['English', undefined],
    [['English', 'en-GB'], 'en-GB'],
    ['zh-Hant', 'zh-Hant'],
  ])('takes language tags alone for languages: %j', (inLanguage, language) => {
    expect(read({ ...ARTICLE, inLanguage })).toMatchObject({ title: 'The Ford', language });
  });

  it('passes over scripts that are no JSON, and the marks that hide scripts from old browsers', () => {
    const script = `<!--\n${JSON.stringify(ARTICLE)}\n-->`;
    expect(jsonLdArticle(['{"@type": "NewsArticle", headline}', script])).toEqual(READ);
  });

  it('says nothing where there is no article, or where the article says nothing', () => {
    expect(read({ '@type': 'Organization', name: 'The Site' }, null, 7, 'text')).toBeUndefined();
    expect(read({ '@type': 'Article', author: 7, headline: '' })).toEqual({
      ...{ title: undefined, authors: [], publisher: undefined },
      ...{ date: undefined, url: undefined, language: undefined },
    });
  });
});
