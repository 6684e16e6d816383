import type { Predicate } from '../claims/types.ts';

/**
 * Relations per predicate and entity, in compressed sparse rows: those of entity `e` with predicate `p` are
 * `relations[from[row]] … relations[from[row + 1] - 1]` with `row = p * entityCount + e`.
 */
export interface Adjacency {
  readonly entityCount: number;
  readonly from: Int32Array;
  readonly relations: Int32Array;
}

interface Columns {
  readonly subjects: Int32Array;
  readonly predicatesOf: Int32Array;
  readonly objects: Int32Array;
  readonly predicates: readonly Predicate[];
  readonly entityCount: number;
}

/** Builds the rows of one direction. A relation of a symmetric predicate stands in the rows of both its ends. */
export function buildAdjacency(columns: Columns, direction: 'outgoing' | 'incoming'): Adjacency {
  const { entityCount, predicates, predicatesOf } = columns;
  const [near, far] =
    direction === 'outgoing' ? [columns.subjects, columns.objects] : [columns.objects, columns.subjects];
  const rowsOf = (relation: number): readonly number[] => {
    const base = predicatesOf[relation]! * entityCount;
    const row = base + near[relation]!;
    const both = predicates[predicatesOf[relation]!]!.symmetric && near[relation] !== far[relation];
    return both ? [row, base + far[relation]!] : [row];
  };

  const from = new Int32Array(predicates.length * entityCount + 1);
  for (let relation = 0; relation < near.length; relation += 1) {
    for (const row of rowsOf(relation)) from[row + 1]! += 1;
  }
  for (let row = 1; row < from.length; row += 1) from[row]! += from[row - 1]!;
  const next = from.slice();
  const relations = new Int32Array(from.at(-1) ?? 0);
  for (let relation = 0; relation < near.length; relation += 1) {
    for (const row of rowsOf(relation)) relations[next[row]!++] = relation;
  }
  return { entityCount, from, relations };
}

/** The numbers of the relations of one entity with one predicate, ascending. */
export function relationsOf(adjacency: Adjacency, predicate: number, entity: number): Int32Array {
  const row = predicate * adjacency.entityCount + entity;
  return adjacency.relations.subarray(adjacency.from[row], adjacency.from[row + 1]);
}
