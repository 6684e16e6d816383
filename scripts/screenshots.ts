import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { askServer } from '../test/browser/askServer.ts';
import { launchSettings, newPage } from '../test/browser/browser.ts';
import { disputedRelation } from '../test/browser/disputedRelation.ts';
import { startServer } from '../test/server/startTestServer.ts';

/**
 * Every view of the explorer in three widths and two themes, as PNG files in screenshots/ (which git ignores), to be
 * looked at. Names given as arguments take these views alone: `npm run screenshots -- matrix reader`.
 */
const FOLDER = fileURLToPath(new URL('../screenshots', import.meta.url));
const SIZES = [
  [1440, 900],
  [1280, 800],
  [390, 844],
] as const;
const THEMES = ['light', 'dark'] as const;
/** What is still drawn or read after the network rests. */
const SETTLED_MS = 900;

const server = await startServer();
const browser = await chromium.launch(launchSettings());
try {
  const views = await allViews(server.url);
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in views));
  if (unknown.length > 0) {
    throw new Error(
      `There is no view "${unknown.join('", "')}"; the views are ${Object.keys(views).join(', ')}.`,
    );
  }
  await mkdir(FOLDER, { recursive: true });
  for (const [name, path] of Object.entries(views)) {
    if (wanted.length === 0 || wanted.includes(name)) await take(browser, name, server.url + path);
  }
} finally {
  await browser.close();
  await server.close();
}

/** The addresses of the views, by name, on what the served dataset holds. */
async function allViews(url: string): Promise<Readonly<Record<string, string>>> {
  const { id, object } = await disputedRelation(url);
  const { sources, entities, timeline, places } = await askServer<{
    sources: { id: string }[];
    entities: { edges: { node: { id: string } }[] };
    timeline: { buckets: { from: string }[] };
    places: { edges: { node: { place: { id: string } } }[] };
  }>(
    url,
    `{
      sources { id }
      entities(types: [EVENT], first: 1) { edges { node { id } } }
      timeline { buckets { from } }
      places(first: 1) { edges { node { place { id } } } }
    }`,
  );
  const [first, second] = sources.map((source) => source.id);
  const month = timeline.buckets.at(-1)?.from ?? '';
  return {
    graph: '/',
    answer: `/?ask=${encodeURIComponent(`Who backs ${object.name}?`)}`,
    entity: `/?entity=${object.id}`,
    relation: `/?entity=${object.id}&relation=${id}`,
    list: '/?view=list',
    lens: `/?lens=source:${second}`,
    compare: `/?lens=compare:${first},${second}`,
    months: `/?from=${month}`,
    matrix: '/?tab=matrix',
    disputes: '/?tab=disputes',
    event: `/?tab=disputes&event=${entities.edges[0]?.node.id ?? ''}`,
    timeline: `/?tab=timeline&bar=${month}`,
    reader: `/?tab=reader&text=${first}`,
    map: '/?tab=map',
    place: `/?tab=map&entity=${places.edges[0]?.node.place.id ?? ''}`,
  };
}

async function take(browser: Browser, name: string, address: string): Promise<void> {
  for (const [width, height] of SIZES) {
    for (const colorScheme of THEMES) {
      const { page, complaints } = await newPage(browser, { width, height, colorScheme });
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.waitForTimeout(SETTLED_MS);
      const file = `${FOLDER}/${name}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: file });
      console.log([file, ...complaints].join('\n  '));
      await page.context().close();
    }
  }
}
