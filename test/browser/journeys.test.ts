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
const search = (page: Page) => page.getByRole('combobox', { name: 'Search entities or ask a question' });

/** A point of the drawing at which the words below it name a relation. */
async function lineOn(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await page.locator('.graph-canvas').boundingBox())!;
  for (let row = 0.3; row < 0.8; row += 0.05) {
    for (let x = box.x + 0.2 * box.width; x < box.x + 0.8 * box.width; x += 6) {
      const y = box.y + row * box.height;
      await page.mouse.move(x, y);
      await page.waitForTimeout(20);
      if (/according to/u.test((await page.locator('.readout').textContent()) ?? '')) return { x, y };
    }
  }
  throw new Error('No line of the drawing answers to the pointer.');
}

/** Everything that is to be the same after a reload. */
async function seen(page: Page) {
  return {
    address: page.url().replace(/[?&]at=[^&]*/u, ''),
    relations: await region(page, 'Relations').innerText(),
    evidence: await region(page, 'Evidence').innerText(),
    pressed: await page.locator('[aria-pressed=true]').allInnerTexts(),
    ticked: await page.getByRole('checkbox', { checked: true }).count(),
  };
}

describe('the explorer', () => {
  it('leads from a search to an entity, a relation and its evidence, and back there from the address', async () => {
    const { page, complaints } = await explorer.newPage();
    await page.goto(explorer.url);
    await search(page).fill(disputed.object.alias);
    await page.getByRole('option', { name: disputed.object.name }).first().click();

    const relations = region(page, 'Relations');
    await relations.getByRole('heading', { name: disputed.object.name }).waitFor();
    const disputedRows = relations.getByRole('button', {
      name: new RegExp(`${disputed.subject.name}.*\\bdisputed`, 'su'),
    });
    for (const row of await disputedRows.all()) {
      if (!page.url().includes(disputed.id)) await row.click();
    }

    const evidence = region(page, 'Evidence');
    await evidence.getByRole('heading', { name: `That ${disputed.subject.name}` }).waitFor();
    for (const title of disputed.sources) {
      expect(await evidence.getByRole('heading', { name: title }).count(), title).toBe(1);
    }
    expect(await evidence.innerText()).toContain(disputed.gloss);

    const before = await seen(page);
    expect(before.address).toContain(`relation=${disputed.id}`);
    await page.reload();
    await evidence.getByRole('heading', { name: `That ${disputed.subject.name}` }).waitFor();
    await relations.getByRole('heading', { name: disputed.object.name }).waitFor();
    await region(page, 'Graph').locator('canvas').first().waitFor();
    expect(await seen(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says in the list what it shows in the drawing, and keeps the list in the address', async () => {
    const { page } = await explorer.newPage();
    await page.goto(explorer.url);
    const graph = region(page, 'Graph');
    const numbers = await graph.getByText(/relations? shown/u).innerText();
    await graph.getByRole('button', { name: 'List' }).click();
    await graph.getByRole('table').waitFor();
    expect(await graph.getByText(/relations? shown/u).innerText()).toBe(numbers);
    expect(numbers.startsWith(`${await graph.locator('tbody tr').count()} of `)).toBe(true);
    expect(page.url()).toContain('view=list');
    await graph
      .locator('tbody tr')
      .first()
      .getByRole('button', { name: /disputed/u })
      .click();
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();
    await page.goBack();
    expect(await region(page, 'Evidence').innerText()).toContain('Select the relation of a row');
    await page.context().close();
  });

  it('filters by predicate, status, source and kind', async () => {
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?view=list`);
    const rows = region(page, 'Graph').locator('tbody tr');
    const group = (name: string) => page.getByRole('group', { name, exact: true });
    await rows.first().waitFor();
    const all = await rows.count();

    const boxes = group('Status').getByRole('checkbox');
    expect(await boxes.count()).toBe(5);
    await group('Status').getByRole('checkbox', { name: 'disputed', exact: true }).uncheck();
    expect(
      await region(page, 'Graph').getByRole('table').getByText('disputed', { exact: true }).count(),
    ).toBe(0);
    expect(await rows.count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await rows.count()).toBe(all);

    await group('Predicates').getByRole('button', { name: 'Show none: predicates' }).click();
    await region(page, 'Graph').getByText('No relation passes the filters.').waitFor();
    await group('Predicates').getByRole('button', { name: 'Show all: predicates' }).click();
    expect(await rows.count()).toBeGreaterThan(all);
    await page.getByRole('button', { name: 'Reset' }).click();

    for (const name of ['Sources', 'Kinds']) {
      const first = group(name).getByRole('checkbox').first();
      const label = await first.evaluate((box: HTMLInputElement) => box.labels?.[0]?.innerText ?? '');
      await group(name)
        .getByRole('button', { name: `Only ${label}`, exact: true })
        .click();
      await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length < count, all);
      expect(page.url()).toContain(`${name.toLowerCase()}=`);
      await page.getByRole('button', { name: 'Reset' }).click();
      await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length === count, all);
    }
    await page.context().close();
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await explorer.newPage();
    await page.goto(explorer.url);
    await region(page, 'Relations').getByRole('heading').first().waitFor();
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    const tabTo = async (wanted: (name: string) => boolean): Promise<void> => {
      for (let presses = 0; presses < 200; presses++) {
        await keyboard.press('Tab');
        if (wanted(await focused())) return;
      }
      throw new Error('The Tab key does not lead there.');
    };
    await tabTo((name) => name === 'Search entities or ask a question');
    await keyboard.type(disputed.object.alias);
    await page.getByRole('option', { name: disputed.object.name }).first().waitFor();
    while (
      !(await page.locator('[role=option][aria-selected=true]').innerText()).includes(disputed.object.name)
    ) {
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
    await region(page, 'Relations').getByRole('heading', { name: disputed.object.name }).waitFor();

    await tabTo((name) => name.startsWith('Drawing of'));
    await keyboard.press('+');
    await page.waitForURL(/at=/u);
    await tabTo((name) => name.includes(disputed.subject.name) && /(?<!un)disputed/u.test(name));
    await keyboard.press('Enter');
    await region(page, 'Evidence')
      .getByRole('heading', { name: `That ${disputed.subject.name}` })
      .waitFor();
    await tabTo((name) => name === 'Copy the citation');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).not.toBe(
      'none',
    );
    await page.context().close();
  });

  it('shows the evidence of a line that is clicked, and leaves the drawing where it is', async () => {
    const { page } = await explorer.newPage();
    await page.goto(explorer.url);
    const canvas = page.locator('.graph-canvas');
    await canvas.locator('canvas').first().waitFor();
    const { x, y } = await lineOn(page);
    await page.mouse.click(x, y);
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();
    expect(page.url()).toContain('relation=');
    await canvas.press('Escape');
    await region(page, 'Evidence').getByText('Select a line').waitFor();
    expect(page.url()).not.toContain('relation=');
    await page.context().close();
  });

  it('leads from a rival account to the evidence of each version, and back to the account', async () => {
    const { accounts } = await askServer<{
      accounts: {
        edges: {
          node: { issue: string; versions: { says: string; claims: { id: string; gloss: string }[] }[] };
        }[];
      };
    }>(explorer.url, '{ accounts { edges { node { issue versions { says claims { id gloss } } } } } }');
    const { issue, versions } = accounts.edges[0]!.node;
    const { page } = await explorer.newPage();
    await page.goto(explorer.url);
    const relations = region(page, 'Relations');
    await relations.getByRole('heading', { name: `Rival accounts ${accounts.edges.length}` }).waitFor();
    const account = relations.locator('details.account').filter({ hasText: issue });
    await account.getByText(issue).click();
    for (const { says, claims } of versions) {
      await account.getByText(says, { exact: true }).waitFor();
      await account.getByTitle(`Show the evidence of ${claims[0]!.id}`).click();
      const card = region(page, 'Evidence').locator(`[id="claim-${claims[0]!.id}"]`);
      await card.getByText(claims[0]!.gloss).first().waitFor();
      await card.getByText(issue).waitFor();
    }
    await page.context().close();
  });

  it('answers a question, says how it was read, and leads to the evidence', async () => {
    const { page, complaints } = await explorer.newPage();
    await page.goto(explorer.url);
    await search(page).fill(`Who backs ${disputed.object.name}?`);
    await page.getByRole('option', { name: `Ask: Who backs ${disputed.object.name}?` }).click();
    const relations = region(page, 'Relations');
    await relations.getByText(`backs ${disputed.object.name}.`).first().waitFor();
    expect(page.url()).toContain('ask=');
    expect(await search(page).inputValue()).toBe('');
    const link = relations.getByRole('button', { name: /^\[/u }).first();
    const claim = /^\[([^\]]+)\]/u.exec(await link.innerText())![1]!;
    await link.click();
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();
    await page.waitForFunction((id) => document.activeElement?.id === `claim-${id}`, claim);
    await relations.getByText('Read as:').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('marks what was only searched for', async () => {
    const { page, complaints } = await explorer.newPage();
    const question = `${disputed.subject.name} and ${disputed.object.name}, whatever with gusto?`;
    await page.goto(`${explorer.url}/?ask=${encodeURIComponent(question)}`);
    const mark = region(page, 'Relations').locator('.loose');
    await mark.getByText('Not read as a sentence').waitFor();
    expect(await mark.innerText()).toContain('gusto');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says what it cannot read, and what can be asked', async () => {
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?ask=${encodeURIComponent('Why is the sky blue?')}`);
    const relations = region(page, 'Relations');
    await relations.getByText('These words are not known here').waitFor();
    await relations.locator('.questions button').first().click();
    await relations.getByText('Read as:').waitFor();
    await page.context().close();
  });

  it('says how each claim was reviewed', async () => {
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?relation=${disputed.id}`);
    const ids = region(page, 'Evidence').locator('.claim-id');
    await ids.first().waitFor();
    for (const text of await ids.allInnerTexts()) expect(text).toMatch(/^Claim \S+, (not )?coded /u);
    await page.context().close();
  });

  it('copies a citation and says so', async () => {
    const { page } = await explorer.newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${explorer.url}/?relation=${disputed.id}`);
    const evidence = region(page, 'Evidence');
    await evidence.getByRole('button', { name: 'Copy the citation' }).click();
    await evidence.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(disputed.claim);
    await page.context().close();
  });

  it('says in words what went wrong, and tries again', async () => {
    const { page } = await explorer.newPage();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(explorer.url);
    await page.getByRole('alert').getByText('The server did not answer.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await region(page, 'Graph').locator('canvas').first().waitFor();
    await page.context().close();
  });
});
