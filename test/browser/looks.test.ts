import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axeFaults.ts';
import { coloursOfDrawing } from './colours.ts';
import { disputedRelation } from './disputedRelation.ts';
import { overflowOf, shiftOf, watchShift } from './layoutShift.ts';
import { lookAtExplorer } from './lookAtExplorer.ts';

const explorer = lookAtExplorer();
let views: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { id, object } = await disputedRelation(explorer.url);
  views = {
    'the graph': '/',
    'an entity': `/?entity=${object.id}`,
    'a relation': `/?entity=${object.id}&relation=${id}`,
    'the list': '/?view=list&predicates=backs',
  };
});

/** Waits until everything that the address asks for is there. */
async function open(page: Page, view: string): Promise<void> {
  await page.goto(explorer.url + view);
  await page.getByRole('group', { name: 'Kinds' }).waitFor();
  await page
    .locator(view.includes('view=list') ? 'tbody tr' : 'canvas')
    .first()
    .waitFor();
  if (view.includes('relation=')) await page.getByRole('heading', { name: /^That / }).waitFor();
  await page.waitForTimeout(300);
}

describe.each([
  ['light', 1440, 900],
  ['dark', 1024, 768],
  ['dark', 390, 844],
] as const)('in the %s theme at %i × %i', (colorScheme, width, height) => {
  it('does not jump while it loads, overflows nowhere, and has no serious faults', async () => {
    const { page } = await explorer.newPage({ colorScheme, width, height });
    await watchShift(page);
    for (const [name, view] of Object.entries(views)) {
      await open(page, view);
      expect(await shiftOf(page), `${name} shifts`).toBeLessThan(0.01);
      expect(await overflowOf(page), `${name} overflows`).toBeLessThanOrEqual(0);
      expect(await axeFaults(page), name).toEqual([]);
      if (view === '/') expect(await coloursOfDrawing(page)).toBeGreaterThan(4);
    }
    await page.context().close();
  }, 120_000);
});

describe('the drawing', () => {
  it('puts every entity where it was, whatever is filtered', async () => {
    const { page } = await explorer.newPage();
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
