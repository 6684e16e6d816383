import type { ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { launchSettings } from '../test/browser/browser.ts';
import type { ServerOrder, Serving } from './drawing/serverProcess.ts';
import { startChild } from './runner/childProcess.ts';

/** Where each dataset is looked at, and how often it is visited by a reader who never was there. */
const SIZES = {
  aleppo: { path: '/', visits: 7 },
  '1k': { path: '/?limit=3000', visits: 3 },
  '10k': { path: '/?limit=50000', visits: 1 },
} as const satisfies Record<ServerOrder['size'], object>;

/** Measures how fast the explorer draws, answers the pointer and filters: `npx tsx bench/drawing.ts --size aleppo,1k,10k`. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: 'string', default: 'aleppo,1k,10k' } } });
  const browser = await chromium.launch(launchSettings());
  await showAnything(browser);
  for (const size of values.size.split(',') as ServerOrder['size'][]) {
    const { path, visits } = SIZES[size];
    const { child, url, opened, ready } = await startServer({ size });
    console.log(`${size}: ${JSON.stringify({ opened, 'made ready': ready })}`);
    for (let visit = 1; visit < visits; visit++) {
      const { page, found } = await visited(browser, url + path);
      console.log(`${size}, visit ${visit}: ${JSON.stringify(found)}`);
      await page.context().close();
    }
    const { page, found } = await visited(browser, url + path);
    console.log(`${size}, visit ${visits}: ${JSON.stringify({ ...found, ...(await worked(page)) })}`);
    await page.context().close();
    child.disconnect();
  }
  await browser.close();
}

function startServer(order: ServerOrder): Promise<Serving & { readonly child: ChildProcess }> {
  const child = startChild('../drawing/serverProcess.ts');
  return new Promise((resolve, reject) => {
    child.once('message', (serving) => resolve({ ...(serving as Serving), child }));
    child.once('exit', (code) => reject(new Error(`The server of "${order.size}" ended with code ${code}.`)));
    child.send(order);
  });
}

/** A reader's browser runs: the first page that it ever shows waits half a second for its graphics. */
async function showAnything(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<h1>A page</h1><p>of something else');
  await page.screenshot();
  await page.close();
}

/** How long anything may take on the page: on a busy machine a large drawing takes its time. */
const LONGEST_MS = 180_000;

/** A first visit to an address: milliseconds, but for what is drawn. */
async function visited(
  browser: Browser,
  address: string,
): Promise<{ readonly page: Page; readonly found: Record<string, number | string> }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(LONGEST_MS);
  // tsx names functions with a helper that pages lack.
  await page.addInitScript('globalThis.__name = (named) => named');
  await watchLongTasks(page);
  await page.goto(address);
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
  const found = {
    drawing: label.slice(0, label.indexOf('.')),
    'waiting in words': waiting!,
    answered: answered!,
    drawn: drawn!,
    seen: seen!,
    'longest task while loading': await longest(page),
  };
  return { page, found };
}

/** What a page that is drawn takes for what readers do. */
async function worked(page: Page): Promise<Record<string, number>> {
  return {
    'longest task while filtering': await during(page, () => filter(page)),
    'longest task under the pointer': await during(page, () => hover(page)),
    ...(await framesWhilePanning(page)),
  };
}

/**
 * Keeps the lengths of tasks over 50 ms, and marks when the page said that it waits, when anything was drawn,
 * and when that was seen.
 */
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
