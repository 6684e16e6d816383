import { openHearsay } from '../../server/openHearsay.ts';
import { type StatsRow, stats as countClaims } from '../../queries/stats.ts';
import type { DataOptions } from '../dataOptions.ts';
import { printTable } from '../printTable.ts';

/** Options of `hearsay stats`. */
export interface StatsOptions extends DataOptions {
  readonly json?: boolean;
}

const HEAD = [
  'source',
  'predicate',
  'claims',
  'affirmed',
  'denied',
  'own voice',
  'attributed',
  'comments',
  'relations',
];

/** Prints how much is claimed, per source and predicate. */
export async function stats(options: StatsOptions): Promise<number> {
  const { graph, context } = await openHearsay(options);
  const rows = countClaims(graph);
  if (options.json) {
    console.log(JSON.stringify({ build: await context.hearsay.build(), rows }, null, 2));
    return 0;
  }
  printTable(HEAD, rows.map(cells));
  const { hash, claims, relations, disputes, entities, sources } = await context.hearsay.build();
  console.log(
    `${claims} claims from ${sources} sources on ${entities} entities; ${relations} relations, ${disputes} of them disputed; build ${hash.slice(0, 12)}`,
  );
  return 0;
}

function cells(row: StatsRow): (string | number)[] {
  const { source, predicate, claims, affirmed, denied, own, attributed, comments, relations } = row;
  return [source, predicate, claims, affirmed, denied, own, attributed, comments, relations];
}
