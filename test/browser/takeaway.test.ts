import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DisputedRelation, disputedRelation } from './disputedRelation.ts';
import { downloaded } from './downloaded.ts';
import { lookAtExplorer } from './lookAtExplorer.ts';

const explorer = lookAtExplorer();
let disputed: DisputedRelation;

beforeAll(async () => {
  disputed = await disputedRelation(explorer.url);
});

const opened = async (page: Page) => {
  const panel = page.getByRole('group', { name: 'Export', exact: true });
  if (!(await panel.isVisible())) await page.getByRole('button', { name: 'Export', exact: true }).click();
  await panel.getByRole('button', { name: /^Dossier/u }).waitFor();
  return panel;
};

/** The file that an entry of the menu makes. */
async function taken(page: Page, name: RegExp): ReturnType<typeof downloaded> {
  const panel = await opened(page);
  return downloaded(page, panel.getByRole('button', { name }));
}

describe('Export', () => {
  it('makes a dossier that holds each claim of the relation, who says otherwise, and the build', async () => {
    const { page, complaints } = await explorer.newPage();
    await page.goto(`${explorer.url}/?relation=${disputed.id}`);
    await page
      .getByRole('heading', { name: /^That / })
      .first()
      .waitFor();
    const { name, content } = await taken(page, /^Dossier/u);
    expect(name).toMatch(/^hearsay-dossier-[0-9a-f]{8}\.html$/u);
    const paper = await explorer.newPage();
    await paper.page.setContent(content.toString());
    const text = await paper.page.locator('body').innerText();
    expect(text).toContain(disputed.gloss);
    expect(text).toContain('Who says otherwise');
    for (const title of disputed.sources) expect(text).toContain(title);
    expect(text).toMatch(/build [0-9a-f]{64}/u);
    expect(await paper.page.locator('.sources li').count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await paper.page.context().close();
    await page.context().close();
  });

  it('makes tables of relations and claims as they are filtered, and references of the sources', async () => {
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=matrix&status=disputed`);
    const rows = page.getByRole('grid').locator('tbody th');
    await rows.first().waitFor();
    const relations = (await taken(page, /^Relations/u)).content.toString().trim().split('\r\n');
    expect(relations.length - 1).toBe(await rows.count());
    const claims = await taken(page, /^Claims/u);
    expect(claims.content.toString()).toContain(disputed.claim);
    expect((await taken(page, /BibTeX/u)).content.toString()).toMatch(/^@misc\{/u);
    expect((await taken(page, /RIS/u)).content.toString()).toMatch(/^TY {2}- /u);
    const panel = await opened(page);
    expect(await panel.getByRole('button', { name: /PNG/u }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('takes pictures of the drawing', async () => {
    const { page } = await explorer.newPage();
    await page.goto(explorer.url);
    await page.locator('.graph-canvas canvas').first().waitFor();
    const svg = (await taken(page, /SVG/u)).content.toString();
    expect(svg).toMatch(/^<svg|^<\?xml/u);
    expect(svg).toContain('build');
    const png = (await taken(page, /PNG/u)).content;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(50_000);
    await page.context().close();
  });
});

describe('a claim that is wrong', () => {
  it('is told of in a note with ids, build and reason, to be copied', async () => {
    const { page } = await explorer.newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${explorer.url}/?relation=${disputed.id}`);
    const card = page.locator(`[id="claim-${disputed.claim}"]`);
    await card.getByRole('button', { name: 'Something wrong?' }).click();
    const copy = card.getByRole('button', { name: 'Copy the note' });
    expect(await copy.isDisabled()).toBe(true);
    await card.getByLabel(/^Why/u).fill('The text names another actor.');
    await copy.click();
    await card.getByText('Copied: paste it into an issue.').waitFor();
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toContain(`\`${disputed.claim}\``);
    expect(note).toContain('> The text names another actor.');
    expect(note).toMatch(/\| build \| `[0-9a-f]{64}` \|/u);
    await card.getByRole('button', { name: 'Where it stands in the text' }).click();
    await page.getByRole('region', { name: 'Reader' }).locator('[aria-current]').first().waitFor();
    await page.context().close();
  });
});
