import type { DatasetInSequence } from '../../src/claims/types.ts';
import { type BackingRow, backersOf } from './backersOf.ts';
import { findChain, type StepRow } from './chainSearch.ts';
import { importPeer } from './importPeer.ts';
import {
  type Agreement,
  BACKS,
  MOST_AROUND,
  MOST_BACKERS,
  MOST_DISPUTED,
  type Peer,
  type RelationRow,
} from './peer.ts';
import { SQL_TABLES, sqlRows, type SqlTable } from './sqlRows.ts';
import { type Tables, tablesOf } from './tables.ts';

/** What is used of @duckdb/node-api. */
interface Package {
  readonly DuckDBInstance: { create(path: string): Promise<Instance> };
  readonly INTEGER: unknown;
  readonly LIST: (type: unknown) => unknown;
  readonly listValue: (items: readonly unknown[]) => unknown;
}
interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}
interface Connection {
  run(sql: string): Promise<unknown>;
  prepare(sql: string): Promise<Statement>;
  createAppender(table: string): Promise<Appender>;
  closeSync(): void;
}
interface Statement {
  bind(values: readonly unknown[], types: readonly unknown[]): void;
  runAndReadAll(): Promise<{ getRowsJS(): unknown[][]; getRowObjectsJS(): unknown[] }>;
}
interface Appender {
  appendInteger(value: number): void;
  appendVarchar(value: string): void;
  endRow(): void;
  flushSync(): void;
  closeSync(): void;
}

const SCHEMA = `
  SET threads = 1;
  CREATE TABLE entity (entity INTEGER, id VARCHAR);
  CREATE TABLE source (source INTEGER, slug VARCHAR);
  CREATE TABLE relation (
    relation INTEGER, id VARCHAR, id_order INTEGER, predicate VARCHAR, status VARCHAR, sources INTEGER,
    claims INTEGER, denied INTEGER
  );
  CREATE TABLE claim (
    predicate VARCHAR, object INTEGER, place INTEGER, source INTEGER, attributed INTEGER, id VARCHAR,
    subject INTEGER, polarity VARCHAR, verdict VARCHAR
  );
  CREATE TABLE around (entity INTEGER, relation INTEGER, other INTEGER);
  CREATE TABLE said (source INTEGER, relation INTEGER, side INTEGER);
  CREATE TABLE step (entity INTEGER, id_order INTEGER, source INTEGER, other INTEGER, sources INTEGER);
`;

/** Tables sorted for the questions, so that all but a few stretches of rows are passed over; texts in place of joins. */
const SORTED = `
  CREATE TABLE backing AS
    SELECT predicate, claim.object, place, claim.source, attributed, entity.id AS backer, slug, verdict, claim.id, polarity
    FROM claim JOIN entity ON entity = subject JOIN source USING (source)
    ORDER BY predicate, object, place, claim.source, attributed, claim.id;
  DROP TABLE claim;
  CREATE TABLE ranked AS SELECT * FROM relation ORDER BY relation;
  CREATE TABLE disputed AS
    SELECT predicate, relation, id, status, sources, claims, denied FROM relation WHERE status = 'disputed'
    ORDER BY predicate, relation;
  CREATE TABLE relation_ids AS SELECT id_order, id FROM relation ORDER BY id_order;
  DROP TABLE relation;
  CREATE TABLE around_sorted AS SELECT * FROM around ORDER BY entity, relation;
  DROP TABLE around;
  CREATE TABLE said_sorted AS SELECT * FROM said ORDER BY source, relation;
  DROP TABLE said;
  CREATE TABLE step_sorted AS SELECT * FROM step ORDER BY entity, id_order, source;
  DROP TABLE step;
  CREATE INDEX relation_ids_order ON relation_ids (id_order);
`;

const QUERIES = {
  whoBacked: `
    SELECT backer, slug, verdict, id, polarity FROM backing
    WHERE predicate = '${BACKS}' AND object = $1 AND place < ${MOST_BACKERS}
    ORDER BY place, source, attributed, id`,
  ego: `
    WITH near AS MATERIALIZED (
        SELECT $1::INTEGER AS entity UNION SELECT other FROM around_sorted WHERE entity = $1::INTEGER
      ),
      reached AS MATERIALIZED (SELECT DISTINCT relation FROM around_sorted SEMI JOIN near USING (entity)),
      best AS MATERIALIZED (SELECT relation FROM reached ORDER BY relation LIMIT ${MOST_AROUND})
    SELECT id, status, sources, claims, denied, (SELECT count(*)::INTEGER FROM reached) AS total
    FROM best JOIN ranked USING (relation) ORDER BY relation`,
  disputed: `
    SELECT id, status, sources, claims, denied FROM disputed WHERE predicate = $1
    ORDER BY relation LIMIT ${MOST_DISPUTED}`,
  agreement: `
    SELECT count(*)::INTEGER AS both, (count(*) FILTER (one.side * other.side = 1))::INTEGER AS agree,
      (count(*) FILTER (one.side * other.side = -1))::INTEGER AS disagree
    FROM (SELECT relation, side FROM said_sorted WHERE source = $1) AS one
    JOIN (SELECT relation, side FROM said_sorted WHERE source = $2) AS other USING (relation)`,
  steps: `
    SELECT entity, id_order, other, sources FROM step_sorted
    WHERE entity IN (SELECT unnest($1)) AND get_bit($2::BIT, source) = 1`,
  relationIds: 'SELECT id_order, id FROM relation_ids WHERE id_order IN (SELECT unnest($1))',
} as const;

/** DuckDB in memory and in process, asked with prepared statements. */
export function duckdbPeer(): Peer {
  let instance: Instance;
  let connection: Connection;
  let query: Readonly<Record<keyof typeof QUERIES, Statement>>;
  let names: Tables['names'];
  let listOf: Package['listValue'];
  let integers: unknown;
  const ask = async (
    name: keyof typeof QUERIES,
    ...values: readonly unknown[]
  ): Promise<Awaited<ReturnType<Statement['runAndReadAll']>>> => {
    query[name].bind(
      values.map((value) => (Array.isArray(value) ? listOf(value) : value)),
      values.map((value) => (Array.isArray(value) ? integers : undefined)),
    );
    return await query[name].runAndReadAll();
  };

  return {
    async load(dataset: DatasetInSequence) {
      const { DuckDBInstance, INTEGER, LIST, listValue } = await importPeer<Package>('@duckdb/node-api');
      listOf = listValue;
      integers = LIST(INTEGER);
      instance = await DuckDBInstance.create(':memory:');
      connection = await instance.connect();
      await connection.run(SCHEMA);
      const tables = tablesOf(dataset);
      names = tables.names;
      await fill(connection, tables);
      await connection.run(SORTED);
      const statements = Object.entries(QUERIES).map(
        async ([name, sql]) => [name, await connection.prepare(sql)] as const,
      );
      query = Object.fromEntries(await Promise.all(statements)) as typeof query;
    },

    async whoBacked(entity) {
      const answer = await ask('whoBacked', names.entityNumbers.get(entity));
      return backersOf(answer.getRowsJS() as unknown as readonly BackingRow[]);
    },

    async ego(entity) {
      const answer = await ask('ego', names.entityNumbers.get(entity));
      const rows = answer.getRowObjectsJS() as readonly (RelationRow & { readonly total: number })[];
      const relations = rows.map(({ total: _, ...row }) => row);
      return { relations, omitted: (rows[0]?.total ?? 0) - rows.length };
    },

    disputed: async (predicate) =>
      (await ask('disputed', predicate)).getRowObjectsJS() as readonly RelationRow[],

    async path(from, to, slugs) {
      const heard = new Array<string>(names.sources.length).fill('0');
      for (const slug of slugs) heard[names.sourceNumbers.get(slug)!] = '1';
      const bits = heard.join('');
      return findChain({
        from: names.entityNumbers.get(from)!,
        to: names.entityNumbers.get(to)!,
        stepsOf: async (level) =>
          (await ask('steps', level, bits)).getRowsJS() as unknown as readonly StepRow[],
        async idsOf(idOrders) {
          const ids = new Map((await ask('relationIds', idOrders)).getRowsJS() as [number, string][]);
          return idOrders.map((idOrder) => ids.get(idOrder)!);
        },
      });
    },

    async agreement(a, b) {
      const answer = await ask('agreement', names.sourceNumbers.get(a), names.sourceNumbers.get(b));
      return answer.getRowObjectsJS()[0] as Agreement;
    },

    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function fill(connection: Connection, tables: Tables): Promise<void> {
  for (const [table, types] of Object.entries(SQL_TABLES)) {
    const appender = await connection.createAppender(table);
    for (const row of sqlRows(tables, table as SqlTable)) {
      row.forEach((value, column) => {
        if (types[column] === 'int') appender.appendInteger(value as number);
        else appender.appendVarchar(value as string);
      });
      appender.endRow();
    }
    appender.flushSync();
    appender.closeSync();
  }
}
