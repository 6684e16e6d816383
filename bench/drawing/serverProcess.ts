import { openHearsay, type OpenHearsay } from '../../src/server/openHearsay.ts';
import { buildExplorer } from '../../src/server/buildExplorer.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { startServer } from '../../src/server/startServer.ts';
import { warmUp } from '../../src/server/warmUp.ts';
import { report, takeOrder } from '../runner/childProcess.ts';
import { openGenerated } from './openGenerated.ts';

/** Datasets that are drawn, by name. */
const DATASETS = {
  aleppo: () => openHearsay({ data: PROJECT_PATHS.data, texts: '/nowhere' }),
  '1k': () => openGenerated({ claims: 7_800, entities: 1_000, sources: 60 }),
  '10k': () => openGenerated({ claims: 130_000, entities: 10_000, sources: 400 }),
} as const satisfies Record<string, () => Promise<OpenHearsay>>;

/** What is served. */
export interface ServerOrder {
  readonly size: keyof typeof DATASETS;
}

/** Where it is served, and how many milliseconds it took to be opened and, after that, to be made ready for readers. */
export interface Serving {
  readonly url: string;
  readonly opened: number;
  readonly ready: number;
}

/** A process of its own, as `hearsay serve` is: what measures takes none of its time. */
takeOrder<ServerOrder>(async ({ size }) => {
  const gone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
  const log = (message: unknown): void => console.error(message);
  const began = performance.now();
  const dataset = await DATASETS[size]();
  const opened = performance.now();
  const explorer = await buildExplorer(log);
  const { url, rehearse } = await startServer(dataset, { host: '127.0.0.1', port: 0, explorer, log });
  await warmUp(dataset.graph);
  await rehearse();
  const ready = performance.now();
  await report<Serving>({ url, opened: Math.round(opened - began), ready: Math.round(ready - opened) });
  await gone;
});
