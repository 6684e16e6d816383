import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startServer } from '../server/startTestServer.ts';
import { launchSettings } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the explorer that all browser tests look at. */
    explorer: string;
    /** The addresses of the browsers that they look with: one for each file that runs at a time. */
    browsers: readonly string[];
  }
}

/** Pages are put together by the processor at once: on a graphics card that it plays itself, that takes a third of all work. */
const NO_CARD = '--disable-gpu-compositing';

/**
 * Serves the explorer and starts the browsers once for all browser tests: none of them changes either. Files that run at
 * the same time have a browser each, since pages of one browser share its clipboard. Gives back how to stop.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { executablePath, args } = launchSettings();
  const browsers = await Promise.all(
    Array.from({ length: Number(project.config.maxWorkers) }, () =>
      chromium.launchServer({ executablePath, args: [...args, NO_CARD] }),
    ),
  );
  const { url, close } = await startServer();
  project.provide('explorer', url);
  project.provide(
    'browsers',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await close();
  };
}
