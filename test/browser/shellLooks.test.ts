import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../server/startTestServer.ts';
import { askServer } from './askServer.ts';
import { launchBrowser, newPage } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: { readonly url: string; readonly close: () => Promise<unknown> };
let views: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  const { sources, timeline } = await askServer<{
    sources: { id: string }[];
    timeline: { buckets: { from: string }[] };
  }>(server.url, '{ sources { id } timeline { buckets { from } } }');
  const slugs = sources.map(({ id }) => id);
  const month = timeline.buckets.at(-1)!.from;
  views = {
    'the lens of a source': `/?lens=source:${slugs[0]}&predicates=backs&view=list`,
    'sources compared, in months': `/?lens=compare:${slugs.slice(0, 3).join(',')}&to=${month}&predicates=backs&view=list`,
    'the timeline': `/?tab=timeline&bar=${month}`,
  };
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(page: Page, view: string): Promise<void> {
  await page.goto(server.url + view);
  await page.getByRole('group', { name: 'Kinds' }).waitFor();
  await page
    .locator(view.includes('timeline') ? '.bar-claims li' : 'tbody tr')
    .first()
    .waitFor();
  if (!view.includes('timeline')) await page.getByRole('slider', { name: 'From', disabled: false }).waitFor();
  await page.waitForTimeout(300);
}

/** What axe finds that is serious or worse. */
async function faultsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (window as any).axe.run();
    return violations
      .filter(({ impact }: any) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }: any) => `${id}: ${nodes.map(({ html }: any) => html).join(' | ')}`);
  });
}

describe.each([
  ['light', 1440, 900],
  ['dark', 1280, 800],
  ['light', 720, 450],
  ['dark', 390, 844],
] as const)('in the %s theme at %i × %i', (colorScheme, width, height) => {
  it('lenses, months and timeline have no serious faults, overflow nowhere and do not jump', async () => {
    for (const [name, view] of Object.entries(views)) {
      const { page, complaints } = await newPage(browser, { colorScheme, width, height });
      await page.addInitScript(() => {
        (window as any).shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as any[]) (window as any).shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page, view);
      const { shift, overflow } = await page.evaluate(() => ({
        shift: (window as any).shift as number,
        overflow: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(overflow, `${name} overflows`).toBeLessThanOrEqual(0);
      expect(shift, `${name} shifts`).toBeLessThan(0.1);
      expect(await faultsOn(page), name).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  }, 90_000);
});

describe('what opens over the page', () => {
  it('has no serious faults', async () => {
    const { page } = await newPage(browser);
    await open(page, '/?view=list&predicates=backs');
    await page.getByRole('textbox', { name: 'Ask a question' }).focus();
    expect(await faultsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.context().close();
  });
});

describe('on paper', () => {
  it('stand the list, the relations and the evidence in full, and nothing to click on the page as a whole', async () => {
    const { page } = await newPage(browser);
    await open(page, '/?view=list');
    await page.emulateMedia({ media: 'print' });
    const list = page.locator('.list-box');
    const { clientHeight, scrollHeight } = await list.evaluate(({ clientHeight, scrollHeight }) => ({
      clientHeight,
      scrollHeight,
    }));
    expect(clientHeight).toBe(scrollHeight);
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('group', { name: 'Kinds' }).count()).toBe(0);
    await page.context().close();
  });
});
