import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { newPage, type PageSettings } from './browser.ts';

/** The served explorer, and pages of the browser that no other file uses meanwhile; what a file left open is closed after it. */
export function lookAtExplorer(): {
  readonly url: string;
  readonly newPage: (settings?: PageSettings) => ReturnType<typeof newPage>;
} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browsers')[Number(process.env['VITEST_POOL_ID']) - 1]!);
  });
  afterAll(() => browser?.close());
  return { url: inject('explorer'), newPage: (settings) => newPage(browser!, settings) };
}
