import { openHearsay } from '../../src/server/openHearsay.ts';
import { openSchema } from '../../src/server/openSchema.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { report, takeOrder } from '../runner/childProcess.ts';
import type { Listening } from './server.ts';
import { type ServerName, SERVERS } from './servers.ts';

/** Which server to start. */
export interface ServerOrder {
  readonly server: ServerName;
}

/** Time of the processor that a server has taken so far. */
export interface Worked {
  readonly milliseconds: number;
}

/**
 * A process of its own: serves the Aleppo data, without texts, until the process that started it goes away;
 * tells what it has worked.
 */
takeOrder(async ({ server }: ServerOrder) => {
  const gone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  const { context } = await openHearsay({ data: PROJECT_PATHS.data, texts: '/nowhere' });
  await report<Listening>(await SERVERS[server].start({ schema: await openSchema(), context }));
  process.on('message', () => void report<Worked>({ milliseconds: workedSoFar() }));
  await gone;
});

function workedSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
