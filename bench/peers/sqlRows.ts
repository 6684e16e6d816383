import type { Tables } from './tables.ts';

/** The tables of the SQL databases, with the types of their columns in order. */
export const SQL_TABLES = {
  entity: ['int', 'text'],
  source: ['int', 'text'],
  relation: ['int', 'text', 'int', 'text', 'text', 'int', 'int', 'int'],
  claim: ['text', 'int', 'int', 'int', 'int', 'text', 'int', 'text', 'text'],
  around: ['int', 'int', 'int'],
  said: ['int', 'int', 'int'],
  step: ['int', 'int', 'int', 'int', 'int'],
} as const satisfies Readonly<Record<string, readonly ('int' | 'text')[]>>;

export type SqlTable = keyof typeof SQL_TABLES;
export type SqlRow = readonly (number | string)[];

/** The rows of a table, in the order of the columns in the databases' schemas. */
export function sqlRows(tables: Tables, table: SqlTable): Iterable<SqlRow> {
  return ROWS[table](tables);
}

const ROWS: Readonly<Record<SqlTable, (tables: Tables) => Iterable<SqlRow>>> = {
  entity: ({ names }) => names.entities.map((id, number) => [number, id]),
  source: ({ names }) => names.sources.map((slug, number) => [number, slug]),
  *relation({ relations }) {
    for (const { relation, id, idOrder, predicate, status, sources, claims, denied } of relations()) {
      yield [relation, id, idOrder, predicate, status, sources, claims, denied];
    }
  },
  *claim({ claims }) {
    for (const row of claims()) {
      const { predicate, object, place, source, attributed, id, subject, polarity, verdict } = row;
      yield [predicate, object, place, source, attributed, id, subject, polarity, verdict];
    }
  },
  *around({ relations }) {
    for (const { relation, subject, object } of relations()) {
      yield [subject, relation, object];
      yield [object, relation, subject];
    }
  },
  *said({ said }) {
    for (const { source, relation, side } of said()) yield [source, relation, side];
  },
  *step({ steps }) {
    for (const { entity, idOrder, source, other, sources } of steps()) {
      yield [entity, idOrder, source, other, sources];
    }
  },
};
