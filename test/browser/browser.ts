import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** How Chromium is started: CHROMIUM_PATH, else the first of the usual places. Throws one clear sentence when there is none. */
export function launchSettings(): { readonly executablePath: string; readonly args: string[] } {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && !existsSync(wanted)) {
    throw new Error(`CHROMIUM_PATH is "${wanted}", but there is no such file.`);
  }
  const executablePath = wanted ?? USUAL_PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      'The browser tests need Chromium, and there is none in the usual places: install it (Debian: apt-get install -y chromium) or set CHROMIUM_PATH.',
    );
  }
  return { executablePath, args: FLAGS };
}

/** A wait for anything on a page fails after these milliseconds, with a word on what was waited for: before its test does. */
const PATIENCE = 20_000;

/** How a page is looked at. */
export interface PageSettings {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** A page in a context of its own, without motion. What goes wrong in it is kept in `complaints`. */
export async function newPage(
  browser: Browser,
  { width = 1440, height = 900, colorScheme = 'light' }: PageSettings = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints };
}
