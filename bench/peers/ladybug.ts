import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetInSequence } from '../../src/claims/types.ts';
import { type BackingRow, backersOf } from './backersOf.ts';
import { batches } from './batches.ts';
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
import { type Tables, tablesOf } from './tables.ts';

/** What is used of @ladybugdb/core. */
interface Package {
  readonly Database: new (path: string, bytes: number) => { closeSync(): void };
  readonly Connection: new (database: object, threads: number) => Connection;
}
interface Connection {
  querySync(cypher: string): Result;
  prepareSync(cypher: string): Statement;
  executeSync(statement: Statement, parameters: Readonly<Record<string, unknown>>): Result;
  closeSync(): void;
}
interface Statement {
  isSuccess(): boolean;
  getErrorMessage(): string;
}
interface Result {
  getAllSync(): unknown[];
  close(): void;
}

const BUFFER = 6 * 2 ** 30;

/** Numbers are kept on edges too, since reading them from the nodes at the far end scans all of these. */
const SCHEMA = [
  'CREATE NODE TABLE Entity (entity INT64 PRIMARY KEY, id STRING)',
  'CREATE NODE TABLE Source (source INT64 PRIMARY KEY, slug STRING)',
  'CREATE NODE TABLE Predicate (id STRING PRIMARY KEY)',
  `CREATE NODE TABLE Relation (
    relation INT64 PRIMARY KEY, id STRING, status STRING, sources INT64, claims INT64, denied INT64
  )`,
  'CREATE NODE TABLE Place (id_order INT64 PRIMARY KEY, id STRING)',
  'CREATE REL TABLE AROUND (FROM Entity TO Relation, relation INT64)',
  'CREATE REL TABLE DISPUTED (FROM Predicate TO Relation)',
  'CREATE REL TABLE SAID (FROM Source TO Relation, side INT64)',
  'CREATE REL TABLE STEP (FROM Entity TO Entity, entity INT64, other INT64, id_order INT64, source INT64, sources INT64)',
];

const CLAIM_COLUMNS = `
  backer STRING, place INT64, source INT64, slug STRING, attributed INT64, id STRING, polarity STRING, verdict STRING`;

const QUERIES = {
  whoBacked: `
    MATCH (:Entity)-[c:${claimTable(BACKS)}]->(:Entity {entity: $entity}) WHERE c.place < ${MOST_BACKERS}
    RETURN c.backer, c.slug, c.verdict, c.id, c.polarity ORDER BY c.place, c.source, c.attributed, c.id`,
  around: `
    MATCH (:Entity {entity: $entity})-[:AROUND]->(:Relation)<-[:AROUND]-(near:Entity)
    WITH DISTINCT near MATCH (near)-[around:AROUND]->(:Relation) RETURN DISTINCT around.relation AS relation`,
  relations: `
    UNWIND $relations AS number MATCH (r:Relation {relation: number})
    RETURN r.id AS id, r.status AS status, r.sources AS sources, r.claims AS claims, r.denied AS denied, number`,
  disputed: `
    MATCH (:Predicate {id: $predicate})-[:DISPUTED]->(r:Relation)
    RETURN r.id AS id, r.status AS status, r.sources AS sources, r.claims AS claims, r.denied AS denied
    ORDER BY r.relation LIMIT ${MOST_DISPUTED}`,
  agreement: `
    MATCH (:Source {source: $a})-[one:SAID]->(:Relation)<-[other:SAID]-(:Source {source: $b})
    RETURN count(*) AS both, sum(CASE WHEN one.side * other.side = 1 THEN 1 ELSE 0 END) AS agree,
      sum(CASE WHEN one.side * other.side = -1 THEN 1 ELSE 0 END) AS disagree`,
  steps: `
    MATCH (e:Entity)-[s:STEP]->(:Entity) WHERE e.entity IN $level
    RETURN s.entity AS entity, s.id_order AS idOrder, s.other AS other, s.sources AS sources, s.source AS source`,
  relationId: 'MATCH (p:Place {id_order: $idOrder}) RETURN p.id AS id',
} as const;

/** Ladybug, the successor of Kùzu, in memory and in process, asked in Cypher with prepared statements. */
export function ladybugPeer(): Peer {
  let database: { closeSync(): void };
  let connection: Connection;
  let query: Readonly<Record<keyof typeof QUERIES, Statement>>;
  let names: Tables['names'];
  const ask = <Row>(
    name: keyof typeof QUERIES,
    parameters: Readonly<Record<string, unknown>>,
  ): readonly Row[] => {
    const result = connection.executeSync(query[name], parameters);
    const rows = result.getAllSync();
    result.close();
    return rows as readonly Row[];
  };

  return {
    async load(dataset: DatasetInSequence) {
      const { Database, Connection } = await importPeer<Package>('@ladybugdb/core');
      database = new Database(':memory:', BUFFER);
      connection = new Connection(database, 1);
      const tables = tablesOf(dataset);
      names = tables.names;
      for (const cypher of SCHEMA) connection.querySync(cypher).close();
      for (const predicate of names.predicates) {
        const ends = 'FROM Entity TO Entity';
        connection.querySync(`CREATE REL TABLE ${claimTable(predicate)} (${ends}, ${CLAIM_COLUMNS})`).close();
      }
      copyAll(connection, tables);
      query = Object.fromEntries(
        Object.entries(QUERIES).map(([name, cypher]) => [name, prepared(connection, cypher)]),
      ) as typeof query;
    },

    whoBacked(entity) {
      const rows = ask<object>('whoBacked', { entity: names.entityNumbers.get(entity) });
      return backersOf(rows.map((row) => Object.values(row) as unknown as BackingRow));
    },

    ego(entity) {
      const reached = ask<{ readonly relation: number }>('around', {
        entity: names.entityNumbers.get(entity),
      });
      const best = Int32Array.from(reached, ({ relation }) => relation)
        .sort()
        .subarray(0, MOST_AROUND);
      const rows = ask<RelationRow & { readonly number: number }>('relations', { relations: [...best] });
      const relations = [...rows]
        .sort((one, other) => one.number - other.number)
        .map(({ number: _, ...row }) => row);
      return { relations, omitted: reached.length - best.length };
    },

    disputed: (predicate) => ask<RelationRow>('disputed', { predicate }),

    path(from, to, slugs) {
      const heard = new Set(slugs.map((slug) => names.sourceNumbers.get(slug)!));
      return findChain({
        from: names.entityNumbers.get(from)!,
        to: names.entityNumbers.get(to)!,
        stepsOf: (level) =>
          ask<Step>('steps', { level })
            .filter(({ source }) => heard.has(source))
            .map(({ entity, idOrder, other, sources }): StepRow => [entity, idOrder, other, sources]),
        idsOf: (idOrders) =>
          idOrders.map((idOrder) => ask<{ readonly id: string }>('relationId', { idOrder })[0]!.id),
      });
    },

    agreement(a, b) {
      const [one, other] = [names.sourceNumbers.get(a), names.sourceNumbers.get(b)];
      const { both, agree, disagree } = ask<Agreement>('agreement', { a: one, b: other })[0]!;
      // Sums are of 128 bits, and null where there is nothing to sum.
      return { both, agree: Number(agree ?? 0), disagree: Number(disagree ?? 0) };
    },

    close() {
      connection.closeSync();
      database.closeSync();
    },
  };
}

interface Step {
  readonly entity: number;
  readonly idOrder: number;
  readonly other: number;
  readonly sources: number;
  readonly source: number;
}

function claimTable(predicate: string): string {
  return `CLAIM_${predicate.replaceAll('-', '_')}`;
}

function prepared(connection: Connection, cypher: string): Statement {
  const statement = connection.prepareSync(cypher);
  if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
  return statement;
}

type Row = readonly (string | number)[];

/** Fills all tables from files, which is the fast way in. No value has a comma or a quotation mark in it. */
function copyAll(connection: Connection, tables: Tables): void {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-ladybug-'));
  const copy = (table: string, rows: Iterable<Row>): void => {
    const file = join(folder, `${table}.csv`);
    let any = false;
    for (const batch of batches(rows, 50_000)) {
      appendFileSync(file, batch.map((row) => `${row.join(',')}\n`).join(''));
      any = true;
    }
    if (any) connection.querySync(`COPY ${table} FROM '${file}' (HEADER = false)`).close();
    rmSync(file, { force: true });
  };
  const { names } = tables;
  copy('Entity', names.entities.entries());
  copy('Source', names.sources.entries());
  copy(
    'Predicate',
    names.predicates.map((id) => [id]),
  );
  copy('Relation', relationRows(tables));
  copy('Place', placeRows(tables));
  copy('AROUND', aroundRows(tables));
  copy('DISPUTED', disputedRows(tables));
  copy('SAID', saidRows(tables));
  copy('STEP', stepRows(tables));
  for (const predicate of names.predicates) copy(claimTable(predicate), claimRows(tables, predicate));
  rmSync(folder, { recursive: true });
}

function* relationRows({ relations }: Tables): Iterable<Row> {
  for (const { relation, id, status, sources, claims, denied } of relations()) {
    yield [relation, id, status, sources, claims, denied];
  }
}

function* placeRows({ relations }: Tables): Iterable<Row> {
  for (const { idOrder, id } of relations()) yield [idOrder, id];
}

function* aroundRows({ relations }: Tables): Iterable<Row> {
  for (const { relation, subject, object } of relations()) {
    yield [subject, relation, relation];
    yield [object, relation, relation];
  }
}

function* disputedRows({ relations }: Tables): Iterable<Row> {
  for (const { relation, predicate, status } of relations()) {
    if (status === 'disputed') yield [predicate, relation];
  }
}

function* saidRows({ said }: Tables): Iterable<Row> {
  for (const { source, relation, side } of said()) yield [source, relation, side];
}

function* stepRows({ steps }: Tables): Iterable<Row> {
  for (const { entity, other, idOrder, source, sources } of steps()) {
    yield [entity, other, entity, other, idOrder, source, sources];
  }
}

function* claimRows({ names, claims }: Tables, wanted: string): Iterable<Row> {
  for (const { predicate, subject, object, place, source, attributed, ...row } of claims()) {
    if (predicate !== wanted) continue;
    const { id, polarity, verdict } = row;
    const [backer, slug] = [names.entities[subject]!, names.sources[source]!];
    yield [subject, object, backer, place, source, slug, attributed, id, polarity, verdict];
  }
}
