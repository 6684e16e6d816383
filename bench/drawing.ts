import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openAleppo } from '../test/aleppo.ts';
import { launchSettings } from '../test/browser/browser.ts';
import { buildExplorer } from '../src/server/buildExplorer.ts';
import { startServer } from '../src/server/startServer.ts';
import { warmUp } from '../src/server/warmUp.ts';
import { openGenerated } from './drawing/openGenerated.ts';

/** What is drawn: a name, the address, and what is served there. */
const SIZES = {
  aleppo: { path: '/', open: openAleppo },
  '1k': {
    path: '/?limit=3000',
    open: () => openGenerated({ claims: 7_800, entities: 1_000, sources: 60 }),
  },
  '10k': {
    path: '/?limit=50000',
    open: () => openGenerated({ claims: 130_000, entities: 10_000, sources: 400 }),
  },
} as const;

type Size = keyof typeof SIZES;

/** Measures how fast the explorer draws, answers the pointer and filters: `npx tsx bench/drawing.ts --size aleppo,1k,10k`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: 'string', default: 'aleppo,1k,10k' } } });
  const browser = await chromium.launch(launchSettings());
  for (const size of values.size.split(',') as Size[]) {
    const { path, open } = SIZES[size];
    const log = (message: unknown): void => console.error(message);
    const began = performance.now();
    const opened = await open();
    const ready = performance.now();
    const server = await startServer(opened, {
      host: '127.0.0.1',
      port: 0,
      explorer: await buildExplorer(log),
      log,
    });
    await warmUp(opened.graph);
    const stages = { opened: Math.round(ready - began), 'made ready': Math.round(performance.now() - ready) };
    console.log(`${size}: ${JSON.stringify({ ...stages, ...(await measure(browser, server.url + path)) })}`);
    await server.close();
  }
  await browser.close();
}

/** How long anything may take on the page: on a busy machine a large drawing takes its time. */
const LONGEST_MS = 180_000;

/** Milliseconds, but for the first. */
async function measure(browser: Browser, address: string): Promise<Record<string, number | string>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(LONGEST_MS);
  // tsx names functions with a helper that pages lack.
  await page.addInitScript('globalThis.__name = (named) => named');
  await watchLongTasks(page);
  await page.goto(address);
  await page.locator('.graph-canvas canvas').first().waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('seen').length > 0);
  const [waiting, answered, drawn, seen] = await page.evaluate(() => {
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'));
    return [
      performance.getEntriesByName('waiting')[0]?.startTime ?? 0,
      Math.max(...asked.slice(0, 1).map(({ duration, startTime }) => startTime + duration)),
      ...['drawn', 'seen'].map((name) => performance.getEntriesByName(name)[0]!.startTime),
    ].map(Math.round);
  });
  const label = (await page.locator('.graph-canvas').getAttribute('aria-label')) ?? '';
  await page.waitForTimeout(1500);
  const loading = await longest(page);
  return {
    drawing: label.slice(0, label.indexOf('.')),
    'waiting in words': waiting!,
    answered: answered!,
    drawn: drawn!,
    seen: seen!,
    'longest task while loading': loading,
    'longest task while filtering': await during(page, () => filter(page)),
    'longest task under the pointer': await during(page, () => hover(page)),
    ...(await framesWhilePanning(page)),
  };
}

/** Keeps the lengths of tasks over 50 ms, and marks when the page said that it waits, when anything was drawn, and when that was seen. */
function watchLongTasks(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    let isWaiting = false;
    const look = (): void => {
      if (!isWaiting && document.querySelector('.waiting, .progress:not(:empty)')) {
        isWaiting = true;
        performance.mark('waiting');
      }
      if (document.querySelector('.graph-canvas canvas')) {
        requestAnimationFrame(() => {
          performance.mark('drawn');
          requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('seen')));
        });
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function longest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tasks = (window as unknown as { tasks: number[] }).tasks.splice(0);
    return Math.round(Math.max(0, ...tasks));
  });
}

async function during(page: Page, act: () => Promise<void>): Promise<number> {
  await longest(page);
  await act();
  await page.waitForTimeout(600);
  return longest(page);
}

async function filter(page: Page): Promise<void> {
  for (const name of ['Predicates', 'Status', 'Sources', 'Kinds']) {
    const boxes = page.getByRole('group', { name, exact: true }).getByRole('checkbox');
    for (let at = 0; at < Math.min(3, await boxes.count()); at++) {
      await boxes.nth(at).click();
      await page.waitForTimeout(250);
      await boxes.nth(at).click();
      await page.waitForTimeout(250);
    }
  }
}

async function hover(page: Page): Promise<void> {
  const box = (await page.locator('.graph-canvas').boundingBox())!;
  for (let step = 0; step < 40; step++) {
    await page.mouse.move(box.x + (box.width * step) / 40, box.y + box.height * (0.3 + 0.01 * step));
    await page.waitForTimeout(30);
  }
}

/** How long frames take while the drawing is dragged about. */
async function framesWhilePanning(page: Page): Promise<Record<string, number>> {
  const box = (await page.locator('.graph-canvas').boundingBox())!;
  const [x, y] = [box.x + 12, box.y + box.height - 12];
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const lengths: number[] = [];
        let last = performance.now();
        const end = last + 3000;
        const tick = (now: number): void => {
          lengths.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(tick);
          else resolve(lengths.sort((a, b) => a - b));
        };
        requestAnimationFrame(tick);
      }),
  );
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 60; step++) {
    await page.mouse.move(x + 4 * step, y - 2 * step);
    await page.waitForTimeout(30);
  }
  await page.mouse.up();
  const lengths = await frames;
  const at = (share: number): number => Math.round(lengths[Math.floor((lengths.length - 1) * share)] ?? 0);
  return { 'median frame': at(0.5), 'slow frame (95 %)': at(0.95), 'slowest frame': at(1) };
}

await main();
