import type { Dataset, Entity, Predicate, Source } from '../claims/types.ts';
import { latestDay } from '../time/bounds.ts';
import { readTime } from '../time/time.ts';
import { ascending, placesIn } from './countingSort.ts';

/** Everything that claims name, numbered. An entity's number is its place in `entities`, and so on. */
export interface Names {
  /** By id. */
  readonly entities: readonly Entity[];
  readonly entityNumbers: ReadonlyMap<string, number>;
  /** By date of publication (the last possible day), then slug. */
  readonly sources: readonly Source[];
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** In the order of the vocabulary. */
  readonly predicates: readonly Predicate[];
  readonly predicateNumbers: ReadonlyMap<string, number>;
  /** The ids of all kinds, each once, in the order of the vocabulary. */
  readonly kinds: readonly string[];
  readonly kindNumbers: ReadonlyMap<string, number>;
  /** The place of each entity among all by name, then id. */
  readonly nameOrder: Int32Array;
  /** The places of entities and predicates as the first and second part of a relation's id. */
  readonly entityKeyOrder: Int32Array;
  readonly predicateKeyOrder: Int32Array;
}

export function numberNames({
  vocabulary: { predicates },
  entities: unsorted,
  sources: undated,
}: Pick<Dataset, 'vocabulary' | 'entities' | 'sources'>): Names {
  const entities = [...unsorted].sort(byId);
  const published = new Map(undated.map((source) => [source.id, latestDay(readTime(source.date))]));
  const sources = [...undated].sort((a, b) => published.get(a.id)! - published.get(b.id)! || byId(a, b));
  const kinds = [...new Set(predicates.flatMap((predicate) => predicate.kinds.map(({ id }) => id)))];
  return {
    entities,
    entityNumbers: numbered(entities.map(({ id }) => id)),
    sources,
    sourceNumbers: numbered(sources.map(({ id }) => id)),
    predicates,
    predicateNumbers: numbered(predicates.map(({ id }) => id)),
    kinds,
    kindNumbers: numbered(kinds),
    nameOrder: placesBy(entities.map(({ name, id }) => `${name}\0${id}`)),
    entityKeyOrder: placesBy(entities.map(({ id }) => `${id}:`)),
    predicateKeyOrder: placesBy(predicates.map(({ id }) => `${id}:`)),
  };
}

/** The place of each key in the order of all. */
function placesBy(keys: readonly string[]): Int32Array {
  return placesIn(ascending(keys.length).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1)));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}
