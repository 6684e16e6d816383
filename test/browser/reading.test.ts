import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../server/startTestServer.ts';
import { launchBrowser, newPage } from './browser.ts';
import { type DisputedRelation, disputedRelation } from './disputedRelation.ts';

let browser: Browser;
let server: { readonly url: string; readonly close: () => Promise<unknown> };
let disputed: DisputedRelation;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  disputed = await disputedRelation(server.url);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('the matrix', () => {
  it('opens the evidence of a cell, at the source whose cell it is', async () => {
    const { page, complaints } = await newPage(browser);
    await page.goto(`${server.url}/?tab=matrix`);
    const grid = region(page, 'Matrix').getByRole('grid');
    const row = grid
      .getByRole('row')
      .filter({ hasText: disputed.subject.name })
      .filter({ hasText: disputed.object.name })
      .filter({ has: page.locator('.status-disputed') })
      .first();
    await row
      .getByRole('button', { name: /: denies/u })
      .first()
      .click();
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('.verdict-denies'));
    expect(page.url()).toContain('tab=matrix');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is one stop for the Tab key, and walked with the arrow keys to its last row', async () => {
    const { page } = await newPage(browser);
    await page.goto(`${server.url}/?tab=matrix&sort=name`);
    const grid = region(page, 'Matrix').getByRole('grid');
    await grid.locator('tbody [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+End');
    const rows = Number(await grid.getAttribute('aria-rowcount'));
    await page.waitForFunction(
      (last) => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') === `${last}`,
      rows,
    );
    expect(await grid.locator('tbody [tabindex="0"]').count()).toBe(1);
    expect(await grid.locator('tbody tr').count()).toBeLessThan(60);
    await page.context().close();
  });

  it('shows the relations that the filters leave, sorted as the address says', async () => {
    const { page } = await newPage(browser);
    await page.goto(`${server.url}/?tab=matrix&status=disputed`);
    const matrix = region(page, 'Matrix');
    const rows = matrix.locator('tbody th');
    await rows.first().waitFor();
    expect(new Set(await rows.locator('.status').allInnerTexts())).toEqual(new Set(['disputed']));
    await matrix.getByLabel('Sort by').selectOption('name');
    expect(page.url()).toContain('sort=name');
    const names = await matrix.locator('.matrix-relation').allInnerTexts();
    const subjects = names.map((name) => name.split(' ')[0]!);
    expect(subjects).toEqual(subjects.toSorted((a, b) => a.localeCompare(b, 'en')));
    await page.context().close();
  });
});
