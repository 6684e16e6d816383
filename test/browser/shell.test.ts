import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { askServer } from './askServer.ts';
import { type DisputedRelation, disputedRelation } from './disputedRelation.ts';
import { lookAtExplorer } from './lookAtExplorer.ts';

vi.setConfig({ testTimeout: 60_000 });

const explorer = lookAtExplorer();
let disputed: DisputedRelation;

beforeAll(async () => {
  disputed = await disputedRelation(explorer.url);
});

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const shownInWords = (page: Page) => region(page, 'Graph').getByText(/relations? shown/u);

/** A page with the list of relations, read. */
async function openList(query = ''): Promise<Page> {
  const { page } = await explorer.newPage();
  await page.goto(`${explorer.url}/?view=list${query}`);
  await region(page, 'Graph').locator('tbody tr').first().waitFor();
  return page;
}

describe('the tabs', () => {
  it('open a view each, by pointer and keyboard, and stand in the address', async () => {
    const { page, complaints } = await explorer.newPage();
    await page.goto(explorer.url);
    await region(page, 'Graph').locator('canvas').first().waitFor();
    for (const name of ['Matrix', 'Disputes', 'Timeline', 'Reader', 'Map']) {
      await tab(page, name).click();
      await page.waitForURL(new RegExp(`tab=${name.toLowerCase()}`, 'u'));
      await page.getByRole('tabpanel', { name }).getByRole('region', { name, exact: true }).waitFor();
    }
    await tab(page, 'Map').press('Home');
    await page.keyboard.press('Enter');
    await region(page, 'Graph').locator('canvas').first().waitFor();
    await page.goBack();
    expect(await tab(page, 'Map').getAttribute('aria-selected')).toBe('true');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the first view', () => {
  it('needs at most 250 kB of script, compressed', async () => {
    const { page } = await explorer.newPage();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(explorer.url);
    await region(page, 'Graph').locator('canvas').first().waitFor();
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    const sum = sizes.reduce((total, size) => total + size, 0);
    expect(sum).toBeGreaterThan(50_000);
    expect(sum).toBeLessThan(250_000);
    await page.context().close();
  });
});

describe('what the first view asks for', () => {
  it('is asked once, before the script that shows it is there', async () => {
    const { page } = await explorer.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return;
      asked.push((request.postDataJSON() as { readonly operationName: string }).operationName);
    });
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/explorer*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(explorer.url, { waitUntil: 'commit' });
    await vi.waitFor(() => expect(asked.toSorted()).toEqual(['Drawing', 'Frame']), 20_000);
    letThrough();
    await region(page, 'Graph').locator('canvas').first().waitFor();
    await shownInWords(page).waitFor();
    const ofFirstView = asked.filter((name) => name === 'Drawing' || name === 'Frame');
    expect(ofFirstView.toSorted()).toEqual(['Drawing', 'Frame']);
    await page.context().close();
  });
});

describe('steps', () => {
  it('are undone and done again by buttons, keys and the browser', async () => {
    const page = await openList();
    const all = await shownInWords(page).innerText();
    const box = page.getByRole('checkbox', { name: 'disputed', exact: true });
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    await box.uncheck();
    await tab(page, 'Disputes').click();
    await button(page, 'Undo').click();
    expect(await shownInWords(page).innerText()).not.toBe(all);
    await page.keyboard.press('Control+z');
    expect(await box.isChecked()).toBe(true);
    expect(await shownInWords(page).innerText()).toBe(all);
    await page.keyboard.press('Control+Shift+Z');
    expect(await box.isChecked()).toBe(false);
    await button(page, 'Redo').click();
    expect(await tab(page, 'Disputes').getAttribute('aria-selected')).toBe('true');
    await page.goBack();
    expect(await tab(page, 'Graph').getAttribute('aria-selected')).toBe('true');
    await page.context().close();
  });

  it('leave the letters of a field to the field', async () => {
    const page = await openList('&status=denied');
    const ask = page.getByRole('textbox', { name: 'Ask a question' });
    await ask.fill('who?');
    await ask.press('1');
    await ask.press('/');
    await ask.press('?');
    expect(await ask.inputValue()).toBe('who?1/?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});

describe('the ask bar', () => {
  it('offers questions to begin with, and answers what is typed', async () => {
    const { page } = await explorer.newPage();
    await page.goto(explorer.url);
    const ask = page.getByRole('textbox', { name: 'Ask a question' });
    await ask.focus();
    const form = page.getByRole('search', { name: 'Ask' });
    await form.getByRole('listitem').first().waitFor();
    await ask.fill(`Who backs ${disputed.object.name}?`);
    expect(await form.getByRole('listitem').count()).toBe(0);
    await ask.press('Enter');
    await region(page, 'Relations').getByText('Read as:').waitFor();
    await page.reload();
    expect(await ask.inputValue()).toBe(`Who backs ${disputed.object.name}?`);
    await page.context().close();
  });
});

describe('sharing', () => {
  it('copies an address that opens the very same view', async () => {
    const page = await openList('&from=2016-07&to=2016-12&undated=no');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .getByText(/possibly then/u)
      .first()
      .waitFor();
    await button(page, 'Share').click();
    await page.getByRole('status').getByText('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const words = await shownInWords(page).innerText();
    await page.goto(link);
    await page
      .getByText(/possibly then/u)
      .first()
      .waitFor();
    await page.waitForFunction((text) => document.body.innerText.includes(text), words);
    await page.context().close();
  });
});

describe('the shortcut sheet', () => {
  it('opens with a key and a button, lists the keys, and switches single keys off', async () => {
    const page = await openList();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Help and keyboard shortcuts' });
    await sheet.getByText('Ask a question').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.keyboard.press('4');
    await region(page, 'Timeline').waitFor();
    await button(page, 'Help and keyboard shortcuts').click();
    await sheet.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    expect(await tab(page, 'Timeline').getAttribute('aria-selected')).toBe('true');
    await page.context().close();
  });

  it('lets a key through that comes in the very moment in which it is closed', async () => {
    const page = await openList();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Help and keyboard shortcuts' }).waitFor();
    const focused = await page.evaluate(() => {
      document.querySelector<HTMLDialogElement>('dialog.shortcuts')!.close();
      const { activeElement } = document;
      activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
      return activeElement!.textContent;
    });
    expect(focused).toBe('Close');
    await region(page, 'Timeline').waitFor();
    await page.context().close();
  });
});

interface Drawn {
  readonly id: string;
  readonly predicate: string;
  readonly verdicts: readonly {
    readonly source: string;
    readonly verdict: string;
    readonly rejects: boolean;
  }[];
}

/** The relations that the first view draws, with what each source says of them. */
async function drawnRelations(): Promise<readonly Drawn[]> {
  const { subgraph } = await askServer<{ subgraph: { relations: Drawn[] } }>(
    explorer.url,
    '{ subgraph(limit: 1000) { relations { id predicate verdicts { source verdict rejects } } } }',
  );
  return subgraph.relations.filter(({ predicate }) => !['cited-by', 'located-in'].includes(predicate));
}

describe('lenses', () => {
  it('tell what one source says from what it only reports, with counts', async () => {
    const relations = await drawnRelations();
    const own = relations.flatMap(({ verdicts }) => verdicts);
    const source = own.find(({ verdict, rejects }) => verdict === 'REPORTS' && !rejects)!.source;
    const said = own.filter((verdict) => verdict.source === source && verdict.verdict !== 'SILENT');
    const page = await openList();
    const lens = page.getByRole('group', { name: 'Lens' });
    await lens.getByLabel('As seen by').selectOption('source');
    await lens.getByLabel('Source of the lens').selectOption(source);
    await page.waitForURL(new RegExp(`lens=source:${source}`, 'u'));
    const count = (words: string) =>
      lens.getByRole('listitem').filter({ hasText: words }).locator('b').innerText();
    const reported = said.filter(({ verdict, rejects }) => verdict === 'REPORTS' && !rejects).length;
    expect(Number(await count('says so'))).toBe(said.filter(({ verdict }) => verdict === 'ASSERTS').length);
    expect(Number(await count('others say so in it'))).toBe(reported);
    const rows = region(page, 'Graph').locator('tbody tr');
    expect(await rows.count()).toBe(said.length);
    expect(await rows.filter({ hasText: 'others say so in it' }).count()).toBe(reported);
    await page.context().close();
  });

  it('compare sources: agree, disagree, or one alone, with counts', async () => {
    const relations = await drawnRelations();
    const slugs = [...new Set(relations.flatMap(({ verdicts }) => verdicts.map(({ source }) => source)))];
    const [first, second] = slugs as [string, string];
    const speaks = ({ verdicts }: Drawn, slug: string): boolean =>
      verdicts.some(({ source, verdict }) => source === slug && verdict !== 'SILENT');
    const onlyFirst = relations.filter((one) => speaks(one, first) && !speaks(one, second)).length;
    const page = await openList(`&lens=compare:${first},${second}`);
    const lens = page.getByRole('group', { name: 'Lens' });
    const key = lens.getByRole('list', { name: /^Key/u });
    const only = key.getByRole('listitem').filter({ hasText: /^only / });
    expect(Number(await only.first().locator('b').innerText())).toBe(onlyFirst);
    const counts = await key.locator('b').allInnerTexts();
    const sum = counts.map(Number).reduce((total, count) => total + count, 0);
    expect(await region(page, 'Graph').locator('tbody tr').count()).toBe(sum);
    await lens.getByRole('checkbox', { checked: false }).first().check();
    await key.getByText('only one of them').waitFor();
    await page.context().close();
  });
});

describe('the months', () => {
  it('are chosen with two sliders; certain, possible and undated are told apart', async () => {
    const page = await openList('&predicates=backs,fights');
    const rows = region(page, 'Graph').locator('tbody tr');
    const before = await rows.count();
    const from = page.getByRole('slider', { name: 'From' });
    await page.waitForFunction(
      () => !document.querySelector<HTMLInputElement>('input[type=range]')!.disabled,
    );
    await from.press('End');
    await page.getByRole('slider', { name: 'To' }).press('ArrowLeft');
    await page.waitForURL(/from=\d{4}-\d\d&to=/u);
    const months = page.getByRole('group', { name: 'Months' });
    await months.getByText('undated').first().waitFor();
    await rows.filter({ hasText: 'undated' }).first().waitFor();
    const dated = rows.filter({ hasText: /certainly then|possibly then/u });
    await months.getByRole('checkbox', { name: 'show undated' }).uncheck();
    // Sliders are followed as their answers come, so that the last of them is waited for.
    await expect.poll(async () => (await rows.count()) - (await dated.count())).toBe(0);
    expect(await dated.count()).toBeGreaterThan(0);
    for (let steps = 0; steps < 3; steps += 1) await button(page, 'Undo').click();
    await expect.poll(() => rows.count()).toBe(before);
    expect(page.url()).not.toContain('from=');
    await button(page, 'Next month').click();
    await page.waitForURL(/to=\d{4}-\d\d/u);
    await page.context().close();
  });
});

describe('the timeline', () => {
  it('opens the claims behind a bar, and says what stands in no month', async () => {
    const { timeline } = await askServer<{
      timeline: {
        undated: number;
        coarser: number;
        buckets: { from: string; predicate: string; count: number }[];
      };
    }>(
      explorer.url,
      '{ timeline(filter: { predicates: ["backs"] }) { undated coarser buckets { from predicate count } } }',
    );
    const bucket = timeline.buckets.at(-1)!;
    const { page } = await explorer.newPage();
    await page.goto(`${explorer.url}/?tab=timeline&predicates=backs`);
    const view = region(page, 'Timeline');
    await view
      .getByRole('button', { name: new RegExp(`, backs: ${bucket.count} claim`, 'u') })
      .last()
      .click();
    await page.waitForURL(new RegExp(`bar=${bucket.from}:backs`, 'u'));
    const list = page.getByRole('region', { name: 'Claims of the bar' });
    await list.getByText(`: ${bucket.count} claim`).first().waitFor();
    expect(await list.locator('p.gloss').count()).toBe(bucket.count);
    await list
      .getByRole('button', { name: /^Evidence of / })
      .first()
      .click();
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();
    await view.getByRole('button', { name: /without a date$/u }).click();
    await list
      .getByText(`${timeline.undated - timeline.coarser} claims`)
      .first()
      .waitFor();
    await page.context().close();
  });
});

describe('on a phone', () => {
  it('opens panels as sheets, by what is chosen and by the bar at the bottom', async () => {
    const { page } = await explorer.newPage({ width: 390, height: 844 });
    await page.goto(explorer.url);
    const top = async (name: string): Promise<number> => (await region(page, name).boundingBox())!.y;
    expect(await top('Evidence')).toBeGreaterThanOrEqual(844);
    await region(page, 'Graph').locator('canvas').first().waitFor();
    await button(page, 'Relations').click();
    expect(await top('Relations')).toBeLessThan(500);
    await region(page, 'Relations')
      .getByRole('button', { name: /disputed/u })
      .first()
      .click();
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();
    expect(await top('Evidence')).toBeLessThan(500);
    expect(await top('Relations')).toBeGreaterThanOrEqual(844);
    await button(page, 'Close evidence').click();
    expect(await top('Evidence')).toBeGreaterThanOrEqual(844);
    await page.context().close();
  });
});

describe('a server that is slow or away', () => {
  it('is waited for in words, and asked again until it is back', async () => {
    const { page } = await explorer.newPage();
    await page.goto(explorer.url);
    await region(page, 'Graph').locator('canvas').first().waitFor();
    let away = 2;
    await page.route('**/graphql', async (route) => {
      away -= 1;
      await (away >= 0 ? route.abort() : route.continue());
    });
    await region(page, 'Relations')
      .getByRole('button', { name: /disputed/u })
      .first()
      .click();
    await page.getByRole('status').getByText('trying again').waitFor();
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();
    await page.getByText('trying again').waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('leaves the page at work where a view cannot be opened', async () => {
    const { page } = await explorer.newPage();
    await page.route('**/TimelineView*.js', (route) => route.abort());
    await page.goto(explorer.url);
    await region(page, 'Graph').locator('canvas').first().waitFor();
    await tab(page, 'Timeline').click();
    await page.getByRole('alert').getByText('This view cannot be shown.').waitFor();
    await tab(page, 'Graph').click();
    await region(page, 'Graph').locator('canvas').first().waitFor();
    await tab(page, 'Timeline').click();
    await page.unroute('**/TimelineView*.js');
    await button(page, 'Try again').click();
    await region(page, 'Timeline').waitFor();
    await page.context().close();
  });

  it('says so where the explorer itself cannot be loaded', async () => {
    const { page } = await explorer.newPage();
    await page.route('**/explorer*.js', (route) => route.abort());
    await page.goto(explorer.url);
    await page.getByText('The explorer could not be loaded: load the page again.').waitFor();
    await page.context().close();
  });

  it('says which rival accounts could not be read, and tries again', async () => {
    const { page } = await explorer.newPage();
    await page.route('**/graphql', async (route) => {
      const asksAccounts = (route.request().postData() ?? '').includes('query Accounts');
      await (asksAccounts
        ? route.fulfill({ json: { errors: [{ message: 'Not now.' }] } })
        : route.continue());
    });
    await page.goto(`${explorer.url}/?entity=${disputed.object.id}`);
    const failure = region(page, 'Relations').getByText('The rival accounts cannot be shown: Not now.');
    await failure.waitFor();
    await page.unroute('**/graphql');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await failure.waitFor({ state: 'hidden' });
    await page.context().close();
  });
});
