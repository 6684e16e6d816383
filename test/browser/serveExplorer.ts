import type { TestProject } from 'vitest/node';
import { startServer } from '../server/startTestServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the explorer that all browser tests look at. */
    explorer: string;
  }
}

/** Serves the explorer once for all browser tests: none of them changes what is served. Gives back how to stop. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await startServer();
  project.provide('explorer', url);
  return close;
}
