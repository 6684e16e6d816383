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

/** What is used of better-sqlite3. */
interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
interface Statement {
  run(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): unknown;
  get(...values: readonly unknown[]): unknown;
  raw(): Statement;
  pluck(): Statement;
}
interface Package {
  readonly default: new (file: string) => Database;
}

const SCHEMA = `
  PRAGMA page_size = 8192;
  PRAGMA cache_size = -4000000;
  PRAGMA temp_store = MEMORY;
  CREATE TABLE entity (entity INTEGER PRIMARY KEY, id TEXT NOT NULL);
  CREATE TABLE source (source INTEGER PRIMARY KEY, slug TEXT NOT NULL);
  CREATE TABLE relation (
    relation INTEGER PRIMARY KEY, id TEXT NOT NULL, id_order INTEGER NOT NULL, predicate TEXT NOT NULL,
    status TEXT NOT NULL, sources INTEGER NOT NULL, claims INTEGER NOT NULL, denied INTEGER NOT NULL
  );
  CREATE TABLE claim (
    predicate TEXT, object INTEGER, place INTEGER, source INTEGER, attributed INTEGER, id TEXT,
    subject INTEGER NOT NULL, polarity TEXT NOT NULL, verdict TEXT NOT NULL,
    PRIMARY KEY (predicate, object, place, source, attributed, id)
  ) WITHOUT ROWID;
  CREATE TABLE around (
    entity INTEGER, relation INTEGER, other INTEGER NOT NULL, PRIMARY KEY (entity, relation)
  ) WITHOUT ROWID;
  CREATE TABLE said (
    source INTEGER, relation INTEGER, side INTEGER NOT NULL, PRIMARY KEY (source, relation)
  ) WITHOUT ROWID;
  CREATE TABLE step (
    entity INTEGER, id_order INTEGER, source INTEGER, other INTEGER NOT NULL, sources INTEGER NOT NULL,
    PRIMARY KEY (entity, id_order, source)
  ) WITHOUT ROWID;
`;

const INDICES = `
  CREATE UNIQUE INDEX entity_id ON entity (id);
  CREATE UNIQUE INDEX source_slug ON source (slug);
  CREATE UNIQUE INDEX relation_id_order ON relation (id_order, id);
  CREATE INDEX relation_disputed ON relation (predicate, relation) WHERE status = 'disputed';
  ANALYZE;
`;

const NEAR = `
  near (entity) AS MATERIALIZED (SELECT :entity UNION SELECT other FROM around WHERE entity = :entity)`;

const QUERIES = {
  entity: 'SELECT entity FROM entity WHERE id = ?',
  sources: `
    SELECT slug, source.source, count(said.source) FROM source LEFT JOIN said USING (source) GROUP BY source.source`,
  whoBacked: `
    SELECT entity.id, source.slug, claim.verdict, claim.id, claim.polarity
    FROM claim CROSS JOIN entity ON entity.entity = claim.subject CROSS JOIN source USING (source)
    WHERE claim.predicate = '${BACKS}' AND claim.object = (SELECT entity FROM entity WHERE id = ?)
      AND claim.place < ${MOST_BACKERS}
    ORDER BY claim.place, claim.source, claim.attributed, claim.id`,
  egoRows: `
    WITH ${NEAR}, best AS MATERIALIZED (
      SELECT DISTINCT relation FROM near CROSS JOIN around USING (entity) ORDER BY relation LIMIT ${MOST_AROUND}
    )
    SELECT id, status, sources, claims, denied FROM best CROSS JOIN relation USING (relation) ORDER BY relation`,
  egoTotal: `
    WITH ${NEAR}
    SELECT count(*) FROM near CROSS JOIN around USING (entity)
    WHERE near.entity < around.other OR around.other NOT IN near`,
  disputed: `
    SELECT id, status, sources, claims, denied FROM relation
    WHERE predicate = ? AND status = 'disputed' ORDER BY relation LIMIT ${MOST_DISPUTED}`,
  agreement: `
    SELECT count(*) AS both, coalesce(sum(one.side * other.side = 1), 0) AS agree,
      coalesce(sum(one.side * other.side = -1), 0) AS disagree
    FROM said AS one CROSS JOIN said AS other USING (relation) WHERE one.source = ? AND other.source = ?`,
  steps: `
    SELECT entity, id_order, other, sources FROM json_each(?) AS level CROSS JOIN step ON entity = level.value
    WHERE substr(?, source + 1, 1) = x'01'`,
  relationId: 'SELECT id FROM relation WHERE id_order = ?',
} as const;

/** SQLite in memory and in process, by better-sqlite3: tables clustered for the questions, statements prepared. */
export function sqlitePeer(): Peer {
  let database: Database;
  let query: Readonly<Record<keyof typeof QUERIES, Statement>>;
  let sources: ReadonlyMap<string, { readonly number: number; readonly said: number }>;
  const numberOf = (id: string): number => query.entity.get(id) as number;
  return {
    async load(dataset: DatasetInSequence) {
      const { default: Database } = await importPeer<Package>('better-sqlite3');
      database = new Database(':memory:');
      database.exec(SCHEMA);
      fill(database, tablesOf(dataset));
      database.exec(INDICES);
      query = Object.fromEntries(
        Object.entries(QUERIES).map(([name, sql]) => [name, database.prepare(sql)]),
      ) as Record<keyof typeof QUERIES, Statement>;
      for (const statement of [query.whoBacked, query.sources, query.steps]) statement.raw();
      for (const statement of [query.entity, query.egoTotal, query.relationId]) statement.pluck();
      const rows = query.sources.all() as readonly (readonly [string, number, number])[];
      sources = new Map(rows.map(([slug, number, said]) => [slug, { number, said }]));
    },

    whoBacked: (entity) => backersOf(query.whoBacked.all(entity) as readonly BackingRow[]),

    ego(id) {
      const entity = numberOf(id);
      const relations = query.egoRows.all({ entity }) as readonly RelationRow[];
      if (relations.length < MOST_AROUND) return { relations, omitted: 0 };
      return { relations, omitted: (query.egoTotal.get({ entity }) as number) - relations.length };
    },

    disputed: (predicate) => query.disputed.all(predicate) as readonly RelationRow[],

    path(from, to, slugs) {
      const heard = Buffer.alloc(sources.size);
      for (const slug of slugs) heard[sources.get(slug)!.number] = 1;
      return findChain({
        from: numberOf(from),
        to: numberOf(to),
        stepsOf: (level) => query.steps.all(JSON.stringify(level), heard) as readonly StepRow[],
        idsOf: (idOrders) => idOrders.map((idOrder) => query.relationId.get(idOrder) as string),
      });
    },

    agreement(a, b) {
      // The relations of the source with fewer are looked up among those of the other.
      const [few, many] = [sources.get(a)!, sources.get(b)!].sort((one, other) => one.said - other.said);
      return query.agreement.get(few!.number, many!.number) as Agreement;
    },

    close: () => database.close(),
  };
}

function fill(database: Database, tables: Tables): void {
  database.exec('BEGIN');
  for (const [table, types] of Object.entries(SQL_TABLES)) {
    const insert = database.prepare(`INSERT INTO ${table} VALUES (${types.map(() => '?').join(', ')})`);
    for (const row of sqlRows(tables, table as SqlTable)) insert.run(...row);
  }
  database.exec('COMMIT');
}
