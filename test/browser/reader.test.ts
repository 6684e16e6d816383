import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceTexts } from '../sourceTexts.ts';
import { aPdf } from '../texts/textsOnDisk.ts';
import { askServer } from './askServer.ts';
import { lookAtExplorer } from './lookAtExplorer.ts';

interface SourceAnswer {
  readonly id: string;
  readonly title: string;
  readonly text: { readonly anchors: number };
}

const texts = sourceTexts();
const explorer = lookAtExplorer();
let sources: readonly SourceAnswer[];

beforeAll(async () => {
  const answer = await askServer<{ sources: SourceAnswer[] }>(
    explorer.url,
    '{ sources { id title text { anchors } } }',
  );
  sources = answer.sources;
});

const reader = (page: Page) => page.getByRole('region', { name: 'Reader', exact: true });

/** Drops files onto the page, as a hand does. */
async function drop(page: Page, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const [file, bytes] of given) data.items.add(new File([Uint8Array.from(bytes)], file));
      return data;
    },
    Object.entries(files).map(([file, content]) => [file, [...Buffer.from(content)]] as const),
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.getByText('Drop it: the copy is read in this browser').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** A text as it is printed in plain letters, page by page, line by line. */
function printed(text: string): readonly (readonly string[])[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\n -~]/gu, ' ');
  const lines = plain.match(/\S.{0,80}(?=\s|$)/gmu)!;
  const pages = Array.from({ length: Math.ceil(lines.length / 45) }, (_, page) => page * 45);
  return pages.map((from) => lines.slice(from, from + 45));
}

describe('the reader', () => {
  it('shows the outline of a source in the order of its text, and says how a copy is attached', async () => {
    const { page, complaints } = await explorer.newPage();
    const { id, title } = sources[0]!;
    await page.goto(`${explorer.url}/?tab=reader&text=${id}`);
    await reader(page).getByRole('heading', { name: title }).waitFor();
    await reader(page).getByText('drop a copy of it').waitFor();
    const places = await reader(page)
      .getByText(/% into the text/u)
      .allInnerTexts();
    const percents = places.map((text) => Number.parseInt(text, 10));
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    await reader(page)
      .getByRole('button', { name: /^Evidence on/u })
      .first()
      .click();
    await page.getByRole('heading', { name: /^That / }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('follows the filters, but shows a claim that was asked for', async () => {
    const { claims } = await askServer<{
      claims: { edges: { node: { id: string; gloss: string; source: { id: string } } }[] };
    }>(
      explorer.url,
      '{ claims(filter: { predicates: ["backs"] }, first: 1) { edges { node { id gloss source { id } } } } }',
    );
    const { id, gloss, source } = claims.edges[0]!.node;
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=reader&text=${source.id}&predicates=fights`);
    await reader(page)
      .getByText(/The filters leave \d+ of \d+ passages lit/u)
      .waitFor();
    expect(new Set(await reader(page).locator('.reader-statement i').allTextContents())).toEqual(
      new Set(['fights', 'fight']),
    );
    await page.goto(`${explorer.url}/?tab=reader&claim=${id}&predicates=fights`);
    await reader(page).locator('[aria-current]').getByText(gloss).first().waitFor();
    await page.context().close();
  });

  it('opens by itself when a file is held over another view', async () => {
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=disputes`);
    await page.locator('.dispute').first().waitFor();
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'x.txt'));
      return data;
    });
    await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await reader(page).waitFor();
    await page.context().close();
  });

  it('says of a file that is no source’s text that it is none', async () => {
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=reader`);
    await reader(page).getByRole('heading').first().waitFor();
    await drop(page, {
      'other.txt': 'A text that has nothing to do with any of the sources, whatever they say.',
      'scan.pdf': aPdf([[]]),
    });
    await reader(page).getByText('No passage of any source stands in “other.txt”').waitFor();
    await reader(page).getByText('“scan.pdf” holds no text, only pictures of its pages').waitFor();
    expect(await reader(page).getByRole('status').innerText()).toContain(
      '1 of 2 files read, 1 not recognised, 1 failed.',
    );
    expect(
      await reader(page).getByRole('list', { name: 'Files that were given' }).getByRole('listitem').count(),
    ).toBe(2);
    await reader(page).getByRole('button', { name: 'Close the list of files' }).click();
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Open copies …');
    await page.context().close();
  });

  it('goes to a claim that comes with a later page, and ends its readings when it is left', async () => {
    const { claims } = await askServer<{
      claims: { edges: { node: { id: string } }[] };
    }>(
      explorer.url,
      `{ claims(filter: { sources: ["${sources[0]!.id}"], predicates: ["backs", "fights"] }, first: 500) { edges { node { id } } } }`,
    );
    const { id } = claims.edges.at(-1)!.node;
    const { page } = await explorer.newPage();
    await page.route('**/graphql', (route, request) =>
      route.continue({ postData: request.postData()!.replace('first: 400', 'first: 40') }),
    );
    await page.goto(`${explorer.url}/?tab=reader&claim=${id}`);
    await page.waitForFunction(() => {
      const place = document.querySelector('.reader-outline [aria-current]')?.getBoundingClientRect();
      return place !== undefined && place.top > 0 && place.bottom < innerHeight;
    });
    await page.context().route('**/pdfjs*', () => {});
    const [worker] = await Promise.all([
      page.waitForEvent('worker'),
      drop(page, { 'endless.pdf': aPdf([['x']]) }),
    ]);
    await reader(page).getByText('Reading “endless.pdf” …').waitFor();
    await Promise.all([worker.waitForEvent('close'), page.getByRole('tab', { name: 'Disputes' }).click()]);
    await page.context().close();
  });
});

describe.skipIf(texts.size === 0)('a text that is dropped onto the page', () => {
  it('is lit where claims rest on it, leads from passage to claim and back, and is sent nowhere', async () => {
    const source = sources.find(({ id }) => texts.has(id))!;
    const text = texts.get(source.id)!;
    const other = sources.find(({ id }) => id !== source.id)!;
    const { page, complaints } = await explorer.newPage();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${explorer.url}/?tab=reader&text=${other.id}`);
    await reader(page).getByRole('heading', { name: other.title }).waitFor();

    const paragraphs = text
      .split(/\n+/u)
      .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    await drop(page, {
      'copy.html': `<html><body><nav>A word before.</nav><article>${paragraphs.join('')}</article></body></html>`,
    });
    const marks = reader(page).locator('mark.passage');
    await marks.first().waitFor();
    expect(page.url()).toContain(`text=${source.id}`);
    const counts = /(\d+) passages? looked up .* (\d+) exact, (\d+) moved, (\d+) lost/u.exec(
      await reader(page).getByRole('status').innerText(),
    );
    const [looked, ...states] = counts!.slice(1).map(Number);
    expect(states).toEqual([looked, 0, 0]);

    await marks.nth(3).click();
    await page.waitForURL(/claim=/u);
    const current = reader(page).locator('.reader-claim[aria-current]');
    await current.waitFor();
    await reader(page).locator('.reader-claim').last().locator('.reader-gloss').click();
    await page.waitForFunction(() => {
      const lit = document.querySelector('mark.lit')?.getBoundingClientRect();
      return lit !== undefined && lit.top > 0 && lit.bottom < innerHeight;
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => document.querySelectorAll('mark.lit').length > 0);

    await reader(page)
      .locator('.reader-claim[aria-current]')
      .getByRole('button', { name: /^Evidence on/u })
      .click();
    await page
      .getByRole('region', { name: 'Evidence', exact: true })
      .locator('blockquote mark')
      .first()
      .waitFor();

    await reader(page).getByRole('button', { name: 'Put the copy away' }).click();
    await reader(page).getByText('drop a copy of it').waitFor();
    await drop(page, { 'print.pdf': aPdf(printed(text)) });
    await reader(page)
      .getByText(`${looked} passages looked up in the file you opened: ${looked} exact`)
      .waitFor();
    const words = text.slice(500, 540);
    expect(sent.filter((request) => request.includes(words))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
