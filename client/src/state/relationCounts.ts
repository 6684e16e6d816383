import type { RelationStatus } from '../generated/documents.ts';
import type { DrawnRelation } from './visibleRelations.ts';
import { NO_KIND } from './viewState.ts';

/** How many relations of a drawing a filter's value stands for. */
export interface RelationCounts {
  readonly predicates: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<RelationStatus, number>;
  /** `NO_KIND` for those that name none. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** Counts the relations by predicate, status and kind. */
export function relationCounts(
  relations: readonly Pick<DrawnRelation, 'predicate' | 'status' | 'kinds'>[],
): RelationCounts {
  const counts = {
    predicates: new Map<string, number>(),
    statuses: new Map<RelationStatus, number>(),
    kinds: new Map<string, number>(),
  };
  for (const { predicate, status, kinds } of relations) {
    addOne(counts.predicates, predicate);
    addOne(counts.statuses, status);
    for (const kind of kinds.length === 0 ? [NO_KIND] : kinds) addOne(counts.kinds, kind);
  }
  return counts;
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
