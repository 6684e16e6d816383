import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../server/startTestServer.ts';
import { launchBrowser, newPage } from './browser.ts';
import { coloursOfDrawing } from './colours.ts';
import { disputedRelation } from './disputedRelation.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

let browser: Browser;
let server: { readonly url: string; readonly close: () => Promise<unknown> };
let views: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  const { id, object } = await disputedRelation(server.url);
  views = {
    'the graph': '/',
    'an entity': `/?entity=${object.id}`,
    'a relation': `/?entity=${object.id}&relation=${id}`,
    'the list': '/?view=list',
  };
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Waits until everything that the address asks for is there. */
async function open(page: Page, view: string): Promise<void> {
  await page.goto(server.url + view);
  await page.getByRole('group', { name: 'Kinds' }).waitFor();
  await page
    .locator(view.includes('view=list') ? 'tbody tr' : 'canvas')
    .first()
    .waitFor();
  if (view.includes('relation=')) await page.getByRole('heading', { name: /^That / }).waitFor();
  await page.waitForTimeout(300);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('has no serious faults that axe finds', async () => {
    const { page } = await newPage(browser, { colorScheme });
    for (const [name, view] of Object.entries(views)) {
      await open(page, view);
      await page.evaluate(AXE);
      const faults = await page.evaluate(async () => {
        const { violations } = await (window as any).axe.run();
        return violations
          .filter(({ impact }: any) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }: any) => `${id}: ${nodes.map(({ html }: any) => html).join(' | ')}`);
      });
      expect(faults, name).toEqual([]);
    }
    await page.context().close();
  }, 120_000);

  it('draws entities and relations in several colours', async () => {
    const { page } = await newPage(browser, { colorScheme });
    await open(page, '/');
    expect(await coloursOfDrawing(page)).toBeGreaterThan(4);
    await page.context().close();
  });
});

describe.each(SIZES)('at %i × %i', (width, height) => {
  it('does not jump while it loads, and overflows nowhere', async () => {
    for (const [name, view] of Object.entries(views)) {
      const { page } = await newPage(browser, { width, height });
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
      expect(shift, `${name} shifts`).toBeLessThan(0.01);
      expect(overflow, `${name} overflows`).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  }, 120_000);
});

describe('the drawing', () => {
  it('puts every entity where it was, whatever is filtered', async () => {
    const { page } = await newPage(browser);
    await open(page, '/');
    const middle = async () => {
      const box = (await page.locator('.graph-canvas').boundingBox())!;
      return (await page.screenshot({ clip: { ...box, height: box.height - 110 } })).toString('base64');
    };
    const before = await middle();
    await page.getByRole('button', { name: 'Show none: status' }).click();
    await page.waitForTimeout(400);
    expect(await middle()).not.toBe(before);
    await page.getByRole('button', { name: 'Show all: status' }).click();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    expect(await middle()).toBe(before);
    await page.context().close();
  });
});
