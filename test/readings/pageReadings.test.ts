import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { DomNode } from '../../src/evidence/blockText.ts';
import { makeAnchor } from '../../src/evidence/makeAnchor.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { resolveAnchors } from '../../src/evidence/resolveAnchors.ts';
import { bestReading } from '../../src/readings/bestReading.ts';
import { pageReadings } from '../../src/readings/pageReadings.ts';
import { inventedText, sentencesOf } from '../evidence/passages.ts';
import { sourceTexts } from '../sourceTexts.ts';

const readingsOf = (html: string): readonly string[] =>
  pageReadings(html, (page) => parseHTML(page).document as unknown as DomNode);
const whole = (html: string): string => readingsOf(html).at(-1)!;

describe('pageReadings', () => {
  it.each([
    [
      'keeps running text together',
      '<p>The <b>mi</b>ll <a href="#">burned</a>.<sup>1</sup></p>',
      'The mill burned.1',
    ],
    [
      'breaks the line around blocks',
      '<h1>Mill</h1><p>One<br>two</p><ul><li>a<li>b</ul>',
      'Mill\nOne\ntwo\na\nb',
    ],
    [
      'reads entities',
      '<p>&ldquo;Mill&rdquo;&nbsp;&amp; ford&shy;s &#x642;&#8217;</p>',
      '“Mill”\u00a0& ford\u00ads ق’',
    ],
    [
      'leaves out what nobody sees',
      '<head><title>T</title></head><body><script>a</script><style>b</style><!-- c --><p>Mill</p></body>',
      'Mill',
    ],
    ['takes a page without a body', '<!doctype html><title>T</title><p>Mill<p>Ford', 'T\nMill\nFord'],
    ['takes a fragment', 'Mill <i>and</i> ford', 'Mill and ford'],
    ['is not misled by a body in a comment', '<!-- <body> --><p>Mill</p><p>Ford</p>', 'Mill\nFord'],
    ['takes nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(whole(html)).toBe(text);
  });

  it('gives the article before the page, without what stands around it', () => {
    const paragraphs = sentencesOf(inventedText(30))
      .map((sentence) => `<p>${sentence}</p>`)
      .join('');
    const [article, page] = readingsOf(
      `<body><nav>Home</nav><article>${paragraphs}</article><div class="comments">Well said!</div></body>`,
    );
    expect(article).not.toMatch(/Home|Well said/u);
    expect(page).toMatch(/^Home\n[^]*\nWell said!$/u);
  });

  it('copes with deep nesting', () => {
    expect(whole(`${'<div>'.repeat(3_000)}Mill${'</div>'.repeat(3_000)}`)).toBe('Mill');
  });

  it('copes with very many paragraphs', () => {
    expect(whole('<p>Mill</p>'.repeat(120_000)).length).toBe(120_000 * 5 - 1);
  });
});

/** A page as a publisher might make it of a text: mark-up in the sentences, entities, the last paragraphs apart. */
function pageOf(text: string): string {
  const paragraphs = text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const marked = line
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/[“”]/gu, (quote) => (quote === '“' ? '&ldquo;' : '&#8221;'))
        .replaceAll('’', '&rsquo;')
        .replaceAll('é', '&eacute;')
        .replace(/(?<=\p{L}{4})\p{L}{4}(?=\p{L}{3})/gu, '&shy;$&')
        .replace(/\S+ \S+(?= \S+$)/u, '<em>$&</em>')
        .replace(/(?<=[.,”])\d{1,2}(?=\s|$)/gu, '<sup><a href="#n$&">$&</a></sup>');
      return index % 7 === 3 ? `<blockquote class="pullquote">${marked}</blockquote>` : `<p>${marked}</p>`;
    });
  const body = Math.ceil(paragraphs.length * 0.7);
  return `<!doctype html><html><head><title>A page</title><style>p { margin: 0 }</style></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav>
    <div id="content"><article><h1>A page</h1>${paragraphs.slice(0, body).join('\n')}</article></div>
    <footer class="notes">${paragraphs.slice(body).join('\n')}</footer>
    <div class="comments"><p>I was there, and it was not like that.</p></div>
    <script>var tracked = "no";</script></body></html>`;
}

const texts: readonly (readonly [string, string])[] = [
  ['an invented text', inventedText(80)],
  ...sourceTexts(),
];

describe.each(texts)('pageReadings of a page made from %s', (_slug, text) => {
  it('holds every passage', () => {
    const coded = prepareText(text);
    const anchors = sentencesOf(text).flatMap((sentence) => {
      try {
        return [makeAnchor(coded, sentence).anchor];
      } catch {
        return [];
      }
    });
    const best = bestReading(readingsOf(pageOf(text)), anchors)!;
    expect(anchors.length).toBeGreaterThan(30);
    const copy = prepareText(best.text);
    expect(resolveAnchors(copy, anchors).filter(({ state }) => state === 'lost')).toEqual([]);
  });
});
