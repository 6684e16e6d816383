import { MOST_DISPUTED, type RelationRow } from '../peers/peer.ts';
import type { Columns } from './columns.ts';
import { relationRow } from './relationRow.ts';

/** The first of a list that is in order. */
export function disputed(columns: Columns, predicate: string): readonly RelationRow[] {
  const relations = columns.disputed[columns.names.predicateNumbers.get(predicate)!]!;
  const rows: RelationRow[] = [];
  for (let place = 0; place < Math.min(relations.length, MOST_DISPUTED); place += 1) {
    rows.push(relationRow(columns, relations[place]!));
  }
  return rows;
}
