import type { DatasetInSequence } from '../../src/claims/types.ts';
import { type BackingRow, backersOf } from './backersOf.ts';
import { batches } from './batches.ts';
import { findChain, type StepRow } from './chainSearch.ts';
import {
  type Agreement,
  BACKS,
  MOST_AROUND,
  MOST_BACKERS,
  MOST_DISPUTED,
  type Peer,
  type RelationRow,
} from './peer.ts';
import { type Client, type PostgresServer, startPostgres } from './postgresServer.ts';
import { SQL_TABLES, sqlRows, type SqlTable } from './sqlRows.ts';
import { type Tables, tablesOf } from './tables.ts';

const SCHEMA = `
  CREATE UNLOGGED TABLE entity (entity int NOT NULL, id text NOT NULL);
  CREATE UNLOGGED TABLE source (source int NOT NULL, slug text NOT NULL);
  CREATE UNLOGGED TABLE relation (
    relation int NOT NULL, id text NOT NULL, id_order int NOT NULL, predicate text NOT NULL,
    status text NOT NULL, sources int NOT NULL, claims int NOT NULL, denied int NOT NULL
  );
  CREATE UNLOGGED TABLE claim (
    predicate text NOT NULL, object int NOT NULL, place int NOT NULL, source int NOT NULL,
    attributed int NOT NULL, id text NOT NULL, subject int NOT NULL, polarity text NOT NULL, verdict text NOT NULL
  );
  CREATE UNLOGGED TABLE around (entity int NOT NULL, relation int NOT NULL, other int NOT NULL);
  CREATE UNLOGGED TABLE said (source int NOT NULL, relation int NOT NULL, side int NOT NULL);
  CREATE UNLOGGED TABLE step (
    entity int NOT NULL, id_order int NOT NULL, source int NOT NULL, other int NOT NULL, sources int NOT NULL
  );
`;

const INDICES = `
  ALTER TABLE entity ADD PRIMARY KEY (entity);
  CREATE UNIQUE INDEX entity_id ON entity (id) INCLUDE (entity);
  ALTER TABLE source ADD PRIMARY KEY (source);
  ALTER TABLE relation ADD PRIMARY KEY (relation);
  CREATE UNIQUE INDEX relation_id_order ON relation (id_order) INCLUDE (id);
  CREATE INDEX relation_disputed ON relation (predicate, relation) WHERE status = 'disputed';
  CREATE INDEX claim_backed ON claim (predicate, object, place, source, attributed, id);
  CLUSTER claim USING claim_backed;
  CREATE UNIQUE INDEX around_entity ON around (entity, relation) INCLUDE (other);
  CREATE UNIQUE INDEX said_source ON said (source, relation) INCLUDE (side);
  CREATE INDEX step_entity ON step (entity) INCLUDE (id_order, source, other, sources);
`;

const QUERIES = {
  entity: 'SELECT entity FROM entity WHERE id = $1',
  sources: 'SELECT slug, source FROM source',
  whoBacked: `
    SELECT entity.id, source.slug, claim.verdict, claim.id, claim.polarity
    FROM claim JOIN entity ON entity.entity = claim.subject JOIN source USING (source)
    WHERE claim.predicate = '${BACKS}' AND claim.object = (SELECT entity FROM entity WHERE id = $1)
      AND claim.place < ${MOST_BACKERS}
    ORDER BY claim.place, claim.source, claim.attributed, claim.id`,
  ego: `
    WITH center AS MATERIALIZED (SELECT entity FROM entity WHERE id = $1),
      near AS MATERIALIZED (
        SELECT entity FROM center UNION SELECT other FROM around WHERE entity = (SELECT entity FROM center)
      ),
      reached AS MATERIALIZED (SELECT DISTINCT relation FROM near JOIN around USING (entity)),
      best AS MATERIALIZED (SELECT relation FROM reached ORDER BY relation LIMIT ${MOST_AROUND})
    SELECT id, status, sources, claims, denied, (SELECT count(*)::int FROM reached) AS total
    FROM best JOIN relation USING (relation) ORDER BY relation`,
  disputed: `
    SELECT id, status, sources, claims, denied FROM relation
    WHERE predicate = $1 AND status = 'disputed' ORDER BY relation LIMIT ${MOST_DISPUTED}`,
  agreement: `
    SELECT count(*)::int AS both, count(*) FILTER (WHERE one.side * other.side = 1)::int AS agree,
      count(*) FILTER (WHERE one.side * other.side = -1)::int AS disagree
    FROM said AS one JOIN said AS other USING (relation) WHERE one.source = $1 AND other.source = $2`,
  steps: `
    SELECT entity, id_order, other, sources FROM step
    WHERE entity = ANY ($1::int[]) AND get_bit($2::bytea, source) = 1`,
  relationIds: `
    SELECT id FROM unnest($1::int[]) WITH ORDINALITY AS chain (id_order, step) JOIN relation USING (id_order)
    ORDER BY step`,
} as const;

/** Rows that are sent in one statement. */
const ROWS_AT_ONCE = 20_000;

/** PostgreSQL, a server of our own, asked over its socket with prepared statements. */
export function postgresPeer(): Peer {
  let server: PostgresServer;
  let sources: ReadonlyMap<string, number>;
  const ask = async <Row>(
    name: keyof typeof QUERIES,
    ...values: readonly unknown[]
  ): Promise<readonly Row[]> =>
    (await server.client.query({ name, text: QUERIES[name], values })).rows as readonly Row[];
  const askRows = async <Row>(
    name: keyof typeof QUERIES,
    ...values: readonly unknown[]
  ): Promise<readonly Row[]> =>
    (await server.client.query({ name, text: QUERIES[name], values, rowMode: 'array' }))
      .rows as readonly Row[];
  const numberOf = async (id: string): Promise<number> =>
    (await ask<{ readonly entity: number }>('entity', id))[0]!.entity;

  return {
    async load(dataset: DatasetInSequence) {
      server = await startPostgres();
      await server.client.query(SCHEMA);
      await fill(server.client, tablesOf(dataset));
      await server.client.query(INDICES);
      await server.client.query('VACUUM (ANALYZE)');
      sources = new Map(await askRows<[string, number]>('sources'));
    },

    whoBacked: async (entity) => backersOf(await askRows<BackingRow>('whoBacked', entity)),

    async ego(entity) {
      const rows = await ask<RelationRow & { readonly total: number }>('ego', entity);
      const relations = rows.map(({ total: _, ...row }) => row);
      return { relations, omitted: (rows[0]?.total ?? 0) - rows.length };
    },

    disputed: (predicate) => ask<RelationRow>('disputed', predicate),

    async path(from, to, slugs) {
      const heard = Buffer.alloc(Math.ceil(sources.size / 8));
      for (const slug of slugs) {
        const source = sources.get(slug)!;
        heard[source >> 3]! |= 1 << (source & 7);
      }
      const [start, goal] = await Promise.all([numberOf(from), numberOf(to)]);
      return findChain({
        from: start,
        to: goal,
        stepsOf: (level) => askRows<StepRow>('steps', level, heard),
        idsOf: async (idOrders) => (await askRows<[string]>('relationIds', idOrders)).map(([id]) => id),
      });
    },

    agreement: async (a, b) => (await ask<Agreement>('agreement', sources.get(a), sources.get(b)))[0]!,

    processes: () => [server.process],

    close: () => server.stop(),
  };
}

async function fill(client: Client, tables: Tables): Promise<void> {
  for (const [table, types] of Object.entries(SQL_TABLES)) {
    const lists = types.map((type, column) => `$${column + 1}::${type}[]`).join(', ');
    const text = `INSERT INTO ${table} SELECT * FROM unnest(${lists})`;
    for (const batch of batches(sqlRows(tables, table as SqlTable), ROWS_AT_ONCE)) {
      await client.query({ text, values: types.map((_, column) => batch.map((row) => row[column]!)) });
    }
  }
}
