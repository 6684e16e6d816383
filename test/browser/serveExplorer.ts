import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startServer } from '../server/startTestServer.ts';
import { launchSettings } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the explorer that all browser tests look at. */
    explorer: string;
    /** The address of the browser that all of them look with. */
    browser: string;
  }
}

/** Serves the explorer and starts a browser once for all browser tests: none of them changes either. Gives back how to stop. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer(launchSettings());
  const { url, close } = await startServer();
  project.provide('explorer', url);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await close();
  };
}
