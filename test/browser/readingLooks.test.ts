import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../server/startTestServer.ts';
import { sourceTexts } from '../sourceTexts.ts';
import { askServer } from './askServer.ts';
import { launchBrowser, newPage } from './browser.ts';
import { disputedRelation } from './disputedRelation.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: { readonly url: string; readonly close: () => Promise<unknown> };
/** What is opened, and what is there when it is. */
let views: Readonly<Record<string, { readonly path: string; readonly sign: string }>>;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  const { id } = await disputedRelation(server.url);
  const { entities } = await askServer<{ entities: { edges: { node: { id: string } }[] } }>(
    server.url,
    '{ entities(types: [EVENT], first: 1) { edges { node { id } } } }',
  );
  views = {
    'the matrix': { path: `/?tab=matrix&relation=${id}`, sign: '[role=grid] tbody th' },
    'the disputes': { path: '/?tab=disputes', sign: '.dispute' },
    'an event': { path: `/?tab=disputes&event=${entities.edges[0]!.node.id}`, sign: '.event-table, .lead' },
    'the reader': { path: '/?tab=reader', sign: '.outline-passage' },
  };
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (window as any).axe.run();
    return violations
      .filter(({ impact }: any) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }: any) => `${id}: ${nodes.map(({ html }: any) => html).join(' | ')}`);
  });
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('matrix, disputes, event, reader and Export have no serious faults that axe finds', async () => {
    const { page } = await newPage(browser, { colorScheme });
    for (const [name, { path, sign }] of Object.entries(views)) {
      await page.goto(server.url + path);
      await page.locator(sign).first().waitFor();
      expect(await faultsOf(page), name).toEqual([]);
    }
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('button', { name: /^Dossier/u }).waitFor();
    expect(await faultsOf(page), 'Export').toEqual([]);
    for (const [slug, text] of [...sourceTexts()].slice(0, 1)) {
      await page
        .getByLabel('Copy of the text')
        .setInputFiles({ name: `${slug}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) });
      await page.locator('mark.passage').nth(2).click();
      await page.locator('.reader-claim[aria-current]').waitFor();
      expect(await faultsOf(page), 'a text').toEqual([]);
    }
    await page.context().close();
  }, 120_000);
});

describe.each([
  [1280, 800],
  [390, 844],
])('at %i × %i', (width, height) => {
  it('none of them overflows the page', async () => {
    const { page } = await newPage(browser, { width, height });
    for (const [name, { path, sign }] of Object.entries(views)) {
      await page.goto(server.url + path);
      await page.locator(sign).first().waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, name).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  }, 60_000);
});
