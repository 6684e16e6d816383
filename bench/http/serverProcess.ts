import { openHearsay } from '../../src/server/openHearsay.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { report, takeOrder } from '../runner/childProcess.ts';
import type { Listening } from './server.ts';
import { type ServerName, SERVERS } from './servers.ts';

/** Which server to start. */
export interface ServerOrder {
  readonly server: ServerName;
}

/** A process of its own: serves the Aleppo data, without texts, until the process that started it goes away. */
takeOrder(async ({ server }: ServerOrder) => {
  const gone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  const { schema, context } = await openHearsay({ data: PROJECT_PATHS.data, texts: '/nowhere' });
  await report<Listening>(await SERVERS[server].start({ schema, context }));
  await gone;
});
