import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { askServer } from './askServer.ts';
import { axeFaults } from './axeFaults.ts';
import { coloursOfDrawing } from './colours.ts';
import { overflowOf, shiftOf, watchShift } from './layoutShift.ts';
import { downloaded } from './downloaded.ts';
import { lookAtExplorer } from './lookAtExplorer.ts';

vi.setConfig({ testTimeout: 60_000 });

const explorer = lookAtExplorer();
/** Of what is fought over: the places, most claims first, each with its number. */
let fought: { id: string; name: string; claims: number }[];

beforeAll(async () => {
  const { places } = await askServer<{
    places: { edges: { node: { place: { id: string; name: string }; claimCount: number } }[] };
  }>(
    explorer.url,
    '{ places(filter: { predicates: ["fights"], parts: [BODY, NOTE] }, first: 500) { edges { node { place { id name } claimCount } } } }',
  );
  fought = places.edges.map(({ node: { place, claimCount } }) => ({ ...place, claims: claimCount }));
});

const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true });
const rows = (page: Page) => map(page).locator('tbody tr');
const mark = (page: Page, id: string) => map(page).locator(`.map-mark[data-place="${id}"]`);
const button = (page: Page, name: string) => map(page).getByRole('button', { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const spotOf = (page: Page, id: string) => mark(page, id).getAttribute('transform');

/** Opens the map and waits until it is drawn. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${explorer.url}/?tab=map${query}`);
  await map(page).locator('.map-mark').first().waitFor();
}

describe('the map', () => {
  it('shows the places of what passes the filters, as marks and as a table, and asks nobody else for outlines', async () => {
    const { page, complaints } = await explorer.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await open(page, '&predicates=fights');
    expect(await rows(page).count()).toBe(fought.length);
    expect(await map(page).locator('.map-mark').count()).toBe(fought.length);
    const numbers = await rows(page).locator('td:nth-child(2)').allTextContents();
    expect(numbers.map((number) => parseInt(number, 10))).toEqual(fought.map(({ claims }) => claims));
    expect(await mark(page, fought[0]!.id).textContent()).toBe(`${fought[0]!.claims}`);
    await page.getByRole('checkbox', { name: /^fights/u }).uncheck();
    await map(page).getByText('No claim that passes the filters names a place on the map.').waitFor();
    await page.reload();
    await map(page).getByText('No claim that passes the filters names a place on the map.').waitFor();
    await map(page).locator('.map-canvas path').first().waitFor({ state: 'attached' });
    expect([...asked].filter((origin) => !origin.startsWith('data'))).toEqual([explorer.url]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens a place with what is said of it and there, and says so', async () => {
    const { page } = await explorer.newPage();
    await open(page, '&predicates=fights');
    const { id, name, claims } = fought[0]!;
    await mark(page, id).click();
    await page.waitForURL(new RegExp(`entity=${id}`, 'u'));
    const listed = page.getByRole('region', { name: `Claims at ${name}` });
    await expect.poll(() => listed.locator('.claim-list > li').count()).toBe(claims);
    await page.getByRole('region', { name: 'Relations' }).getByRole('heading', { name }).waitFor();
    expect(await rows(page).first().getAttribute('aria-current')).toBe('true');
    await map(page)
      .getByRole('status')
      .filter({ hasText: `${name}: ${claims} claims on` })
      .waitFor();
    await listed
      .getByRole('button', { name: /^Evidence of/u })
      .first()
      .click();
    await page.waitForURL(/relation=/u);
    await listed.getByRole('button', { name: 'Close', exact: true }).click();
    await listed.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(name);
    await page.context().close();
  });

  it('is moved by wheel, buttons and keys, and fitted again', async () => {
    const { page } = await explorer.newPage();
    await open(page);
    const { id } = fought[0]!;
    const first = await spotOf(page, id);
    const canvas = map(page).getByRole('application');
    const steps = [
      () => canvas.press('+'),
      () => canvas.press('ArrowLeft'),
      () => canvas.press('-'),
      () => button(page, 'Zoom in').click(),
      () => canvas.hover().then(() => page.mouse.wheel(0, 300)),
      () => button(page, 'All places').click(),
    ];
    let before = first;
    for (const step of steps) {
      await step();
      await expect.poll(() => spotOf(page, id)).not.toBe(before);
      before = await spotOf(page, id);
    }
    const box = (await canvas.boundingBox())!;
    const marks = await map(page).locator('.map-mark').all();
    const omitted = Number(
      (
        await map(page)
          .getByText(/^\d+ more places?: zoom in$/u)
          .textContent()
      )?.split(' ')[0],
    );
    expect(marks.length + omitted).toBe(await rows(page).count());
    for (const each of marks) {
      const spot = (await each.boundingBox())!;
      expect(spot.x).toBeGreaterThan(box.x);
      expect(spot.x + spot.width).toBeLessThan(box.x + box.width);
    }
    await button(page, 'Where most is said').click();
    await expect.poll(() => spotOf(page, id)).toBe(first);
    await page.context().close();
  });

  it('is walked through by keyboard in its table', async () => {
    const { page } = await explorer.newPage();
    await open(page, '&predicates=fights');
    await button(page, fought[0]!.name).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: `Claims at ${fought[1]!.name}` }).waitFor();
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(fought.at(-1)!.name);
    await map(page)
      .locator('.map-told')
      .filter({ hasText: `${fought.at(-1)!.name}: ` })
      .waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Places');
    await map(page).getByRole('application').press('Escape');
    await expect.poll(() => rows(page).locator('[aria-current]').count()).toBe(0);
    await page.context().close();
  });

  it('says nothing more of a mark that vanished under the pointer', async () => {
    const { page } = await explorer.newPage();
    await open(page);
    const marked = () =>
      map(page)
        .locator('.map-mark')
        .evaluateAll((marks) => marks.map((each) => each.getAttribute('data-place')!));
    const canvas = map(page).getByRole('application');
    const [near, first] = [await marked(), await spotOf(page, fought[0]!.id)];
    await canvas.press('0');
    await expect.poll(() => spotOf(page, fought[0]!.id)).not.toBe(first);
    const far = await marked();
    const gone = near.filter((id) => !far.includes(id));
    expect(gone).not.toEqual([]);
    await canvas.press('Home');
    await mark(page, gone[0]!).hover();
    const told = map(page).locator('.map-told');
    await told.waitFor();
    const said = await told.textContent();
    await canvas.press('0');
    await mark(page, gone[0]!).waitFor({ state: 'detached' });
    await expect.poll(() => told.allTextContents()).not.toContain(said);
    await page.context().close();
  });

  it('shows where an entity is spoken of that is no place, and everything again', async () => {
    const last = fought.at(-1)!.id;
    const { claims } = await askServer<{
      claims: { edges: { node: { subject: { id: string }; object: { id: string } } }[] };
    }>(
      explorer.url,
      `{ claims(filter: { predicates: ["fights"], about: ["${last}"] }, first: 1) { edges { node { subject { id } object { id } } } } }`,
    );
    const { subject, object } = claims.edges[0]!.node;
    const { page } = await explorer.newPage();
    await open(page, `&predicates=fights&entity=${subject.id === last ? object.id : subject.id}`);
    expect(await rows(page).count()).toBeLessThan(fought.length);
    await mark(page, last).waitFor();
    await map(page).getByRole('button', { name: 'About anybody' }).click();
    await expect.poll(() => rows(page).count()).toBe(fought.length);
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('application');
    await page.context().close();
  });

  it('stays on everything where a place is selected that the filters drop', async () => {
    const { places } = await askServer<{ places: { edges: { node: { place: { id: string } } }[] } }>(
      explorer.url,
      '{ places(first: 500) { edges { node { place { id } } } } }',
    );
    const dropped = places.edges
      .map(({ node }) => node.place.id)
      .find((id) => !fought.some((place) => place.id === id))!;
    const { page } = await explorer.newPage();
    await open(page, `&predicates=fights&entity=${dropped}`);
    expect(await rows(page).count()).toBe(fought.length);
    await map(page).getByText('not among them').waitFor();
    await page.context().close();
  });

  it('keeps what it shows when a request fails, and says so', async () => {
    const { page } = await explorer.newPage();
    await open(page, '&predicates=fights');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Places') ? route.abort() : route.fallback(),
    );
    await page.getByRole('checkbox', { name: /^controls/u }).check();
    const notice = map(page).getByRole('alert').filter({ hasText: 'what is shown follows the last one' });
    await notice.waitFor();
    expect(await map(page).locator('.map-mark').count()).toBeGreaterThan(0);
    await page.unroute('**/graphql');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await notice.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('is taken along as a picture with its legend, and a word on its outlines', async () => {
    const { page } = await explorer.newPage();
    await open(page, `&entity=${fought[0]!.id}`);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const taken = async (name: RegExp) => {
      const entry = page.getByRole('group', { name: 'Export', exact: true }).getByRole('button', { name });
      return (await downloaded(page, entry)).content;
    };
    const svg = (await taken(/SVG/u)).toString();
    const names = svg.match(/>[^<>]+<\/text>/gu)?.join(' ') ?? '';
    expect(names).toContain('Made with Natural Earth');
    expect(names).toContain(fought[0]!.name);
    expect(names).toContain('controls');
    expect(svg).not.toMatch(/zoom in|passing|var\(/u);
    expect((await taken(/PNG/u)).subarray(1, 4).toString()).toBe('PNG');
    await page.context().close();
  });

  it('says so when outlines cannot be read, and reads them when asked again', async () => {
    const { page } = await explorer.newPage();
    await page.route('**/countries*.json', (route) => route.fulfill({ status: 500 }), { times: 1 });
    await page.goto(`${explorer.url}/?tab=map`);
    await rows(page).first().waitFor();
    await map(page).getByRole('button', { name: 'Try again' }).click();
    await map(page).locator('.map-mark').first().waitFor();
    await page.context().close();
  });
});

describe.each([
  ['dark', 1280, 800],
  ['light', 720, 450],
  ['dark', 390, 844],
] as const)('in the %s theme at %i × %i', (colorScheme, width, height) => {
  it('the map has no serious faults, overflows nowhere and does not jump', async () => {
    const { page, complaints } = await explorer.newPage({ colorScheme, width, height });
    await watchShift(page);
    for (const query of ['', `&entity=${fought[0]!.id}`]) {
      await open(page, query);
      if (query) await map(page).locator('.claim-list > li').first().waitFor();
      await page.waitForTimeout(300);
      expect(await overflowOf(page), `${query} overflows`).toBeLessThanOrEqual(0);
      expect(await shiftOf(page), `${query} shifts`).toBeLessThan(0.1);
      expect(await axeFaults(page), query).toEqual([]);
      if (width >= 1280) expect(await coloursOfDrawing(page), query).toBeGreaterThan(1);
      expect(complaints).toEqual([]);
    }
    await page.context().close();
  }, 90_000);
});
