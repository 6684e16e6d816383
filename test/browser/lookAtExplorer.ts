import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser, newPage, type PageSettings } from './browser.ts';

/** The served explorer, and pages of a browser that is started before the tests of a file and closed after them. */
export function lookAtExplorer(): {
  readonly url: string;
  readonly newPage: (settings?: PageSettings) => ReturnType<typeof newPage>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 120_000);
  afterAll(() => browser?.close());
  return { url: inject('explorer'), newPage: (settings) => newPage(browser!, settings) };
}
