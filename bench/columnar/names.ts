import type { DatasetInSequence } from '../../src/claims/types.ts';

/** The ids of a dataset and the numbers that stand for them. Entities, sources and predicates are numbered by id. */
export interface Names {
  readonly entities: readonly string[];
  readonly entityNumbers: ReadonlyMap<string, number>;
  readonly sources: readonly string[];
  readonly sourceNumbers: ReadonlyMap<string, number>;
  readonly predicates: readonly string[];
  readonly predicateNumbers: ReadonlyMap<string, number>;
}

/** Numbers the ids of a dataset. Generated sources are in the order of their dates when they are in that of their ids. */
export function numberNames({ entities, sources, vocabulary }: DatasetInSequence): Names {
  const [entityIds, sourceIds, predicateIds] = [entities, sources, vocabulary.predicates].map((records) =>
    records.map(({ id }) => id).sort(),
  ) as [string[], string[], string[]];
  return {
    entities: entityIds,
    entityNumbers: numbered(entityIds),
    sources: sourceIds,
    sourceNumbers: numbered(sourceIds),
    predicates: predicateIds,
    predicateNumbers: numbered(predicateIds),
  };
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}
