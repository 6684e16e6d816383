import type { Page } from 'playwright-core';

/** Watches, from its next loading on, how much of a page jumps. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const jumps = { sum: 0 };
    Object.assign(window, { jumps });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        jumps.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** By how much a watched page jumped since it was loaded, as layout-shift entries count it. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { jumps: { sum: number } }).jumps.sum);
}

/** By how many pixels a page overflows to the right. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
