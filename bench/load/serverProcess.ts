import { openHearsay } from '../../src/server/openHearsay.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { startServer } from '../../src/server/startServer.ts';
import { report, takeOrder } from '../runner/childProcess.ts';

/** Live bytes of a server: objects of JavaScript after garbage was collected, and the process as a whole. */
export interface ServerMemory {
  readonly heap: number;
  readonly resident: number;
}

/** A process of its own: serves the Aleppo data as `hearsay serve` does, and tells its memory when it is asked for it. */
takeOrder(async () => {
  const gone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  const opened = await openHearsay({ data: PROJECT_PATHS.data, texts: '/nowhere' });
  const { url } = await startServer(opened, {
    host: '127.0.0.1',
    port: 0,
    log: (message) => console.error(message),
  });
  await report({ url });
  process.on('message', () => {
    global.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    void report<ServerMemory>({ heap: heapUsed, resident: rss });
  });
  await gone;
});
