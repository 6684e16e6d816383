import { buildExplorer } from '../../src/server/buildExplorer.ts';
import { startServer as listen } from '../../src/server/startServer.ts';
import { openAleppo } from '../aleppo.ts';

/** A server that listens on a free port of loopback, with the Aleppo dataset and the explorer, as `npm start` serves it. */
export async function startServer(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const log = (message: unknown): void => console.error(message);
  return listen(await openAleppo(), { host: '127.0.0.1', port: 0, explorer: await buildExplorer(log), log });
}
