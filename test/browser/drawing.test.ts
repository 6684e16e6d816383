import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askServer } from './askServer.ts';
import { coloursOfDrawing } from './colours.ts';
import { lookAtExplorer } from './lookAtExplorer.ts';
import { shareDiffering } from './shareDiffering.ts';

interface Drawn {
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
  }[];
  readonly relations: readonly {
    readonly id: string;
    readonly predicate: string;
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string };
  }[];
}

const explorer = lookAtExplorer();
let drawn: Drawn;

beforeAll(async () => {
  const { subgraph } = await askServer<{ subgraph: Drawn }>(
    explorer.url,
    '{ subgraph(limit: 1000) { entities { id name x y } relations { id predicate subject { id } object { id } } } }',
  );
  const shown = subgraph.relations.filter(({ predicate }) => !['cited-by', 'located-in'].includes(predicate));
  drawn = { ...subgraph, relations: shown };
});

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const canvasOf = (page: Page) => page.locator('.graph-canvas');
const steps = (page: Page) => page.getByRole('list', { name: 'Steps in the drawing' });
const nameOf = (id: string): string => drawn.entities.find((entity) => entity.id === id)!.name;

async function open(path: string): Promise<Page> {
  const { page } = await explorer.newPage();
  await page.goto(explorer.url + path);
  await canvasOf(page).locator('canvas').first().waitFor();
  await region(page, 'Relations').getByRole('heading').first().waitFor();
  await page.waitForTimeout(300);
  return page;
}

/** Relations by the pair that they join, the pair with the most first. */
function pairs(): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { id, subject, object } of drawn.relations) {
    const key = [subject.id, object.id].sort().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** Where an entity stands for the camera, as the explorer frames the drawing. */
function framed(id: string): { readonly x: number; readonly y: number } {
  const range = (axis: 'x' | 'y'): readonly [number, number] => {
    const values = drawn.entities.map((entity) => entity[axis]);
    return [Math.min(...values), Math.max(...values)];
  };
  const [[left, right], [low, high]] = [range('x'), range('y')];
  const size = Math.max(right - left, high - low);
  const { x, y } = drawn.entities.find((entity) => entity.id === id)!;
  return { x: 0.5 + (x - (left + right) / 2) / size, y: 0.5 + (y - (low + high) / 2) / size };
}

const at = (x: number, y: number, ratio: number): string => `/?at=${x.toFixed(3)},${y.toFixed(3)},${ratio}`;

/** A view of some entities alone, so that no other line is in the way. */
const alone = (view: string, ...ids: string[]): string =>
  `${view}&hidden=${drawn.entities
    .map(({ id }) => id)
    .filter((id) => !ids.includes(id))
    .join(',')}`;

/** The relations that clicks at points select, until all the wanted ones were. */
async function selectedBy(
  page: Page,
  points: readonly (readonly [number, number])[],
  wanted: readonly string[],
) {
  const found = new Set<string>();
  for (const patience of PATIENCE) {
    let before = '';
    for (const [x, y] of points) {
      await page.mouse.move(x, y);
      await page.waitForTimeout(patience);
      const words = await page.locator('.readout').innerText();
      if (words === before) continue;
      before = words;
      if (!/according to/u.test(words)) continue;
      await page.mouse.click(x, y);
      await page.waitForTimeout(4 * patience);
      const relation = new URL(page.url()).searchParams.get('relation');
      if (relation !== null) found.add(relation);
      if (wanted.every((id) => found.has(id))) return [...found].sort();
    }
  }
  return [...found].sort();
}

/** Milliseconds that the page has to say what is under the pointer: more at the next time, where a busy machine was too slow. */
const PATIENCE = [25, 75, 200];

describe('the drawing', () => {
  it('lets each of the lines between a pair be clicked', async () => {
    const wanted = pairs().find(([id]) => id!.split(':')[0] !== id!.split(':')[2])!;
    const [subject, , object] = wanted[0]!.split(':') as [string, string, string];
    const [one, other] = [framed(subject), framed(object)];
    const middle = at((one.x + other.x) / 2, (one.y + other.y) / 2, 0.5);
    const page = await open(alone(middle, subject, object));
    const box = (await canvasOf(page).boundingBox())!;
    const length = Math.hypot(other.x - one.x, other.y - one.y);
    const across = [-(other.y - one.y) / length, -(other.x - one.x) / length] as const;
    const points = Array.from({ length: 80 }, (_, index) => {
      const step = (index - 40) * 2.5;
      return [box.x + box.width / 2 + across[0] * step, box.y + box.height / 2 + across[1] * step] as const;
    });
    expect(wanted.length).toBeGreaterThan(3);
    expect(await selectedBy(page, points, wanted)).toEqual([...wanted].sort());
    await page.context().close();
  }, 60_000);

  it('draws what leads back to itself, and lets it be clicked', async () => {
    const loop = drawn.relations.find(({ subject, object }) => subject.id === object.id)!;
    const { x, y } = framed(loop.subject.id);
    const page = await open(alone(at(x, y, 0.15), loop.subject.id));
    const box = (await canvasOf(page).boundingBox())!;
    const points = Array.from({ length: 24 * 5 }, (_, index) => {
      const [angle, away] = [(index % 24) * (Math.PI / 12), 60 + Math.floor(index / 24) * 12];
      return [
        box.x + box.width / 2 + away * Math.cos(angle),
        box.y + box.height / 2 - away * Math.sin(angle),
      ] as const;
    });
    expect(await selectedBy(page, points, [loop.id])).toContain(loop.id);
    await page.context().close();
  }, 60_000);

  it('shows what surrounds an entity, hides and pins, each a step that can be undone', async () => {
    const [, [id]] = pairs() as [unknown, [string]];
    const [subject, , object] = id.split(':') as [string, string, string];
    const page = await open(`/?entity=${subject}`);
    const tools = region(page, 'Relations').getByRole('group', { name: 'In the drawing' });
    const shown = () =>
      region(page, 'Graph')
        .getByText(/relations? shown/u)
        .innerText();
    const whole = await shown();
    await tools.getByRole('button', { name: 'Only what surrounds it' }).click();
    const around = await shown();
    expect(parseInt(around, 10)).toBeLessThan(parseInt(whole, 10));
    await tools.getByRole('button', { name: 'Two steps around it' }).click();
    expect(parseInt(await shown(), 10)).toBeGreaterThan(parseInt(around, 10));
    await tools.getByRole('button', { name: 'Pin' }).click();
    await steps(page)
      .getByText(`Pinned: ${nameOf(subject)}`)
      .waitFor();

    await page.goto(`${explorer.url}/?entity=${object}`);
    await tools.getByRole('button', { name: 'Hide' }).click();
    await steps(page)
      .getByText(`Hidden: ${nameOf(object)}`)
      .waitFor();
    expect(parseInt(await shown(), 10)).toBeLessThan(parseInt(whole, 10));
    expect(page.url()).toContain(`hidden=${object}`);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(await shown()).toBe(whole);
    await page.context().close();
  });

  it('says and shows by which chains two entities are joined, within the filters', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'Chains between two' }).click();
    const panel = region(page, 'Relations');
    for (const [label, id] of [
      ['Chains from', 'turkey'],
      ['Chains to', 'iran'],
    ] as const) {
      await panel.getByRole('combobox', { name: label }).fill(nameOf(id));
      await panel
        .getByRole('option', { name: nameOf(id) })
        .first()
        .click();
    }
    await panel.getByText('according to').first().waitFor();
    expect(page.url()).toContain('paths=turkey:iran');
    const chains = panel.getByRole('heading', { name: /steps?$/u });
    expect(await chains.count()).toBeGreaterThan(0);
    expect(await chains.count()).toBeLessThanOrEqual(5);
    const before = await panel.locator('.chain').allInnerTexts();
    await panel.locator('.chain button').first().click();
    await region(page, 'Evidence')
      .getByRole('heading', { name: /^That / })
      .waitFor();

    await page
      .getByRole('group', { name: 'Predicates' })
      .getByRole('checkbox', { name: 'is allied with' })
      .uncheck();
    await page.waitForFunction((texts) => document.querySelector('.chain')?.textContent !== texts, before[0]);
    for (const text of await panel.locator('.chain').allInnerTexts())
      expect(text).not.toContain('is allied with');
    await page.context().close();
  });

  it('is walked with the arrow keys, tells where one is, opens and offers what can be done', async () => {
    const page = await open('/');
    const canvas = canvasOf(page);
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    const announced = page.getByRole('status').getByText(/Enter opens it/u);
    const first = await announced.innerText();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((text) => !document.body.innerText.includes(text), first);
    const [name] = (await announced.innerText()).split(',') as [string];
    await page.keyboard.press('m');
    const menu = page.getByRole('menu', { name });
    await menu.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await canvas.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await region(page, 'Relations').getByRole('heading', { name }).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await announced.count()).toBe(0);
    await page.context().close();
  });

  it('lays out in a worker that stops, keeps it in the link, and puts everything back', async () => {
    const page = await open('/');
    await page.mouse.move(5, 5);
    const look = () => canvasOf(page).screenshot();
    const before = await look();
    await page.getByRole('button', { name: 'Lay out' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByRole('button', { name: 'As at first' }).waitFor({ timeout: 30_000 });
    await page.mouse.move(5, 5);
    await page.waitForTimeout(300);
    const after = await look();
    expect(await shareDiffering(page, before, after)).toBeGreaterThan(0.1);
    expect(await coloursOfDrawing(page)).toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Show none: status' }).click();
    await page.getByRole('button', { name: 'Show all: status' }).click();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(300);
    expect(await shareDiffering(page, after, await look())).toBeLessThan(0.01);
    expect(page.url()).toContain('layout=');
    const other = await open(page.url().slice(explorer.url.length));
    await other.mouse.move(5, 5);
    await other.waitForTimeout(300);
    expect(await shareDiffering(page, after, await canvasOf(other).screenshot())).toBeLessThan(0.01);
    await other.context().close();
    await page.getByRole('button', { name: 'As at first' }).click();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(300);
    expect(await shareDiffering(page, before, await look())).toBeLessThan(0.01);
    await page.context().close();
  }, 60_000);

  it.each([['here'], ['AAAAAAAA']])(
    'says that the layout %s of a link is of another drawing',
    async (code) => {
      const page = await open(`/?layout=${code}`);
      await page.getByText("The link's layout is of another drawing.").waitFor();
      expect(await page.getByRole('button', { name: 'As at first' }).count()).toBe(0);
      await page.context().close();
    },
  );

  it('stays as it is where laying out fails, and says so', async () => {
    const page = await open('/');
    await page.mouse.move(5, 5);
    await page.waitForTimeout(300);
    const before = await canvasOf(page).screenshot();
    const address = page.url();
    await page.route('**/layoutWorker*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Lay out' }).click();
    const words = page.getByText('Laying out failed: everything stands where it stood before.');
    await words.waitFor();
    expect(page.url()).toBe(address);
    expect(await page.getByRole('button', { name: 'As at first' }).count()).toBe(0);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(300);
    expect(await shareDiffering(page, before, await canvasOf(page).screenshot())).toBeLessThan(0.05);
    await page.context().close();
  });

  it('pins what is dragged, where it was let go', async () => {
    const { id } = drawn.entities.find((entity) => entity.id === pairs()[0]![0]!.split(':')[0])!;
    const { x, y } = framed(id);
    const page = await open(at(x, y, 0.3));
    const box = (await canvasOf(page).boundingBox())!;
    const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(middleX, middleY);
    await page.mouse.down();
    for (let step = 1; step <= 8; step++) await page.mouse.move(middleX + 12 * step, middleY + 6 * step);
    await page.mouse.up();
    await page.waitForURL(new RegExp(`places=${id}:`, 'u'));
    expect(page.url()).toContain(`pinned=${id}`);
    expect(page.url()).not.toContain('entity=');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    expect(page.url()).not.toContain('pinned=');
    await page.context().close();
  });

  it.each(['/?lens=compare:heller-bitter-lessons,al-shami-tyrants', '/?ego=turkey:1', '/?tab=matrix'])(
    'is never an empty canvas: %s',
    async (path) => {
      const { page } = await explorer.newPage();
      await page.goto(explorer.url + path);
      if (path.includes('tab')) await page.getByRole('tab', { name: 'Graph' }).click();
      await canvasOf(page).locator('canvas').first().waitFor();
      await page.waitForTimeout(600);
      expect(await coloursOfDrawing(page)).toBeGreaterThan(3);
      await page.context().close();
    },
  );
});
