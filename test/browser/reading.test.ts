import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askServer } from './askServer.ts';
import { type DisputedRelation, disputedRelation } from './disputedRelation.ts';
import { lookAtExplorer } from './lookAtExplorer.ts';

const explorer = lookAtExplorer();
let disputed: DisputedRelation;

beforeAll(async () => {
  disputed = await disputedRelation(explorer.url);
});

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('the matrix', () => {
  it('opens the evidence of a cell, at the source whose cell it is', async () => {
    const { page, complaints } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=matrix`);
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
    await region(page, 'Evidence').getByRole('button', { name: 'Close' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.cell-denies'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is one stop for the Tab key, and walked with the arrow keys to its last row', async () => {
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=matrix&sort=name`);
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
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=matrix&status=disputed`);
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

describe('the disputes', () => {
  it('set both sides of each beside each other, and lead to the evidence and into the graph', async () => {
    const { page, complaints } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=disputes`);
    const card = region(page, 'Disputes')
      .locator('.dispute')
      .filter({ hasText: disputed.subject.name })
      .filter({ hasText: disputed.object.name })
      .first();
    await card.getByRole('heading', { name: 'Says so' }).waitFor();
    await card.getByRole('heading', { name: 'Denies it' }).waitFor();
    expect(await card.locator('.gloss').count()).toBe(2);
    await card.getByRole('button', { name: 'Evidence' }).click();
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();
    await card.getByRole('button', { name: 'Show in the graph' }).click();
    await region(page, 'Graph').waitFor();
    expect(new URL(page.url()).searchParams.get('tab')).toBeNull();
    expect(page.url()).toContain('relation=');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('follow filters and lens', async () => {
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=disputes`);
    const cards = region(page, 'Disputes').locator('.dispute');
    await cards.first().waitFor();
    const all = await cards.count();
    await page.getByRole('button', { name: 'Only fights', exact: true }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.dispute').length < count, all);
    expect(await cards.count()).toBeGreaterThan(0);
    for (const text of await cards.getByRole('heading', { level: 3 }).allInnerTexts()) {
      expect(text).toContain('fights');
    }
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    const lens = page.getByRole('group', { name: 'Lens' });
    await lens.getByLabel('As seen by').selectOption('source');
    const { disputes } = await askServer<{
      disputes: { edges: { node: { affirming: { source: { id: string } } } }[] };
    }>(
      explorer.url,
      '{ disputes(within: true, first: 1) { edges { node { affirming { source { id } } } } } }',
    );
    const { source } = disputes.edges[0]!.node.affirming;
    await lens.getByLabel('Source of the lens').selectOption(source.id);
    await region(page, 'Disputes').locator('.dispute-group').first().waitFor();
    expect(await cards.count()).toBeLessThan(all);
    expect(await cards.count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('the page of an event', () => {
  it('sets what every source tells side by side, reached from the list and from the event itself', async () => {
    const { entities } = await askServer<{ entities: { edges: { node: { id: string; name: string } }[] } }>(
      explorer.url,
      '{ entities(types: [EVENT], first: 500) { edges { node { id name } } } }',
    );
    const answers = await Promise.all(
      entities.edges.map(({ node }) =>
        askServer<{
          event: { event: { id: string; name: string }; tellings: { claims: { gloss: string }[] }[] };
        }>(
          explorer.url,
          'query($id: ID!) { event(id: $id) { event { id name } tellings { claims { gloss } } } }',
          node,
        ),
      ),
    );
    const { event, tellings } = answers
      .map((answer) => answer.event)
      .toSorted((a, b) => b.tellings.length - a.tellings.length)[0]!;
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=disputes`);
    const disputes = region(page, 'Disputes');
    await disputes.getByRole('button', { name: event.name, exact: true }).click();
    const table = disputes.getByRole('table');
    await table.waitFor();
    expect(await table.locator('thead th').count()).toBe(tellings.length);
    for (const { claims } of tellings) await table.getByText(claims[0]!.gloss).first().waitFor();
    await table.locator('li button').first().click();
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();
    await page.goto(`${explorer.url}/?entity=${event.id}`);
    await page.getByRole('button', { name: 'What each source says of it, side by side' }).click();
    await disputes.getByRole('heading', { name: event.name }).waitFor();
    await page.context().close();
  });
});
