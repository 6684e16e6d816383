import type { RelationRow } from '../peers/peer.ts';
import type { Columns } from './columns.ts';

/** The id of a relation, put together when it is asked for. */
export function relationIdOf({ names, relations }: Columns, relation: number): string {
  const subject = names.entities[relations.subjects[relation]!]!;
  const object = names.entities[relations.objects[relation]!]!;
  return subject + relations.links[relations.predicates[relation]!]! + object;
}

/** A relation as answers have it. */
export function relationRow(columns: Columns, relation: number): RelationRow {
  const { statuses, status, sources, claims, denied } = columns.relations;
  return {
    id: relationIdOf(columns, relation),
    status: statuses[status[relation]!]!,
    sources: sources[relation]!,
    claims: claims[relation]!,
    denied: denied[relation]!,
  };
}
