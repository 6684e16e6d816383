import { buildExplorer } from '../../server/buildExplorer.ts';
import { type Limits, USUAL_LIMITS } from '../../server/limits.ts';
import { openHearsay } from '../../server/openHearsay.ts';
import { startServer } from '../../server/startServer.ts';
import { warmUp } from '../../server/warmUp.ts';
import { watchHearsay } from '../../server/watchHearsay.ts';
import type { DataOptions } from '../dataOptions.ts';
import { UsageError } from '../usageError.ts';

/** Options of `hearsay serve`. */
export interface ServeOptions extends DataOptions {
  readonly port?: string;
  readonly host?: string;
  /** Read the files again when they change. */
  readonly watch?: boolean;
  /** Milliseconds that an operation may take. */
  readonly timeLimit?: string;
  /** Requests a minute from one address. */
  readonly rateLimit?: string;
  /** Connections open at once. */
  readonly connections?: string;
  /** False where clients may not ask for the schema. */
  readonly introspection?: boolean;
  readonly behindProxy?: boolean;
}

const DEFAULT_PORT = 4000;
const DEFAULT_HOST = '127.0.0.1';

/** Serves the explorer and the API until it is told to stop (SIGTERM or SIGINT), then lets requests finish. */
export async function serve(options: ServeOptions): Promise<number> {
  const { data, texts, snapshot, port, host, watch } = options;
  const limits = readLimits(options);
  const chosenPort = readPort(port ?? process.env['PORT'] ?? String(DEFAULT_PORT));
  if (watch && snapshot !== undefined) {
    throw new UsageError('A saved build does not change: use either --watch or --snapshot.');
  }
  const log = (message: unknown): void => console.error(message);
  const opened = await openHearsay({ data, texts, snapshot });
  opened.complaints.forEach(log);
  const watched = watch ? await watchHearsay(opened, { data, texts, log }) : undefined;
  const server = await startServer(opened, {
    current: watched?.current,
    explorer: await buildExplorer(log),
    port: chosenPort,
    host: host ?? process.env['HOST'] ?? DEFAULT_HOST,
    limits,
    log,
  });
  const { claims, sources, hash } = server.build;
  console.log(
    `Hearsay is ready at ${server.url} (${claims} claims from ${sources} sources, build ${hash.slice(0, 12)}).`,
  );
  warmUp(opened.graph).then(server.rehearse).catch(log);
  await toldToStop();
  await server.close();
  await watched?.close();
  return 0;
}

function readLimits(options: ServeOptions): Limits {
  const { timeLimit, rateLimit, connections, introspection, behindProxy } = options;
  const from = (option: string, value: string | undefined, [usual, least]: [number, number]): number => {
    if (value === undefined) return usual;
    if (/^\d{1,9}$/u.test(value) && Number(value) >= least) return Number(value);
    throw new UsageError(`Option "--${option}" is "${value}"; it must be a whole number from ${least}.`);
  };
  return {
    time: from('time-limit', timeLimit, [USUAL_LIMITS.time, 1]),
    rate: from('rate-limit', rateLimit, [USUAL_LIMITS.rate, 0]),
    connections: from('connections', connections, [USUAL_LIMITS.connections, 1]),
    introspection: introspection ?? USUAL_LIMITS.introspection,
    behindProxy: behindProxy ?? USUAL_LIMITS.behindProxy,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new UsageError(`The port "${text}" is no whole number from 0 to 65535.`);
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
