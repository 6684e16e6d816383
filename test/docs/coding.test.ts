import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { codingTables, type CodingTables } from './codingTables.ts';

const page = readFileSync(new URL('../../docs/coding.md', import.meta.url), 'utf8');
const rowsOnPage = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

let tables: CodingTables;
beforeAll(async () => {
  tables = await codingTables();
});

describe('docs/coding.md', () => {
  it.each(['agreement', 'predicates', 'reviews'] as const)(
    'has the figures of %s as the data gives them',
    (name) => {
      for (const row of tables[name]) expect(rowsOnPage).toContainEqual(row);
    },
  );
});
