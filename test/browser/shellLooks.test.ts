import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askServer } from './askServer.ts';
import { axeFaults } from './axeFaults.ts';
import { overflowOf, shiftOf, watchShift } from './layoutShift.ts';
import { lookAtExplorer } from './lookAtExplorer.ts';

const explorer = lookAtExplorer();
let views: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { sources, timeline } = await askServer<{
    sources: { id: string }[];
    timeline: { buckets: { from: string }[] };
  }>(explorer.url, '{ sources { id } timeline { buckets { from } } }');
  const slugs = sources.map(({ id }) => id);
  const month = timeline.buckets.at(-1)!.from;
  views = {
    'the lens of a source': `/?lens=source:${slugs[0]}&predicates=backs&view=list`,
    'sources compared, in months': `/?lens=compare:${slugs.slice(0, 3).join(',')}&to=${month}&predicates=backs&view=list`,
    'the timeline of a source': `/?tab=timeline&bar=${month}&lens=source:${slugs.at(-1)}`,
  };
});

async function open(page: Page, view: string): Promise<void> {
  await page.goto(explorer.url + view);
  await page.getByRole('group', { name: 'Kinds' }).waitFor();
  await page
    .locator(view.includes('timeline') ? '.bar-claims li' : 'tbody tr')
    .first()
    .waitFor();
  if (!view.includes('timeline')) await page.getByRole('slider', { name: 'From', disabled: false }).waitFor();
  await page.waitForTimeout(300);
}

describe.each([
  ['light', 1440, 900],
  ['dark', 1280, 800],
  ['light', 720, 450],
  ['dark', 390, 844],
] as const)('in the %s theme at %i × %i', (colorScheme, width, height) => {
  it('lenses, months and timeline have no serious faults, overflow nowhere and do not jump', async () => {
    const { page, complaints } = await explorer.newPage({ colorScheme, width, height });
    await watchShift(page);
    for (const [name, view] of Object.entries(views)) {
      await open(page, view);
      expect(await overflowOf(page), `${name} overflows`).toBeLessThanOrEqual(0);
      expect(await shiftOf(page), `${name} shifts`).toBeLessThan(0.1);
      expect(await axeFaults(page), name).toEqual([]);
      expect(complaints).toEqual([]);
    }
    await page.context().close();
  }, 90_000);
});

describe('what opens over the page', () => {
  it('has no serious faults', async () => {
    const { page } = await explorer.newPage();
    await open(page, '/?view=list&predicates=backs');
    await page.getByRole('textbox', { name: 'Ask a question' }).focus();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Help and keyboard shortcuts' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe('on paper', () => {
  it('stand the list, the relations and the evidence in full, and nothing to click on the page as a whole', async () => {
    const { page } = await explorer.newPage();
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
