import type { Dataset, Entity, Predicate, Source } from '../claims/types.ts';
import { latestDay } from '../time/bounds.ts';
import { readTime } from '../time/time.ts';
import { ascending, placesIn } from './countingSort.ts';

/** Everything that claims name, numbered. An entity's number is its place in `entities`, and so on. */
export interface Names {
  /** The ids by themselves: whoever looks up many need not touch the records. */
  readonly ids: Readonly<Record<'entities' | 'sources' | 'predicates', readonly string[]>>;
  /** What stands between the two ends in the ids of relations of each predicate: `:<predicate>:`. */
  readonly joints: readonly string[];
  /** By id. */
  readonly entities: readonly Entity[];
  readonly entityNumbers: ReadonlyMap<string, number>;
  /** By date of publication (the last possible day), then slug. */
  readonly sources: readonly Source[];
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** The last day on which each source may have been published, ascending. */
  readonly published: Float64Array;
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

/** The records of a dataset in the order in which they are numbered, and their other orders. */
export interface SortedNames extends Pick<
  Names,
  'entities' | 'sources' | 'published' | 'nameOrder' | 'entityKeyOrder' | 'predicateKeyOrder'
> {
  readonly vocabulary: Pick<Dataset['vocabulary'], 'predicates'>;
}

/** Numbers the names of a dataset. */
export function numberNames(dataset: Pick<Dataset, 'vocabulary' | 'entities' | 'sources'>): Names {
  return indexNames(sortNames(dataset));
}

function sortNames({
  vocabulary,
  entities: unsorted,
  sources: undated,
}: Pick<Dataset, 'vocabulary' | 'entities' | 'sources'>): SortedNames {
  const entities = [...unsorted].sort(byId);
  const published = new Map(undated.map((source) => [source.id, latestDay(readTime(source.date))]));
  const sources = [...undated].sort((a, b) => published.get(a.id)! - published.get(b.id)! || byId(a, b));
  return {
    vocabulary,
    entities,
    sources,
    published: Float64Array.from(sources, ({ id }) => published.get(id)!),
    nameOrder: placesBy(entities.map(({ name }) => name)),
    entityKeyOrder: placesBeforeColon(entities.map(({ id }) => id)),
    predicateKeyOrder: placesBy(vocabulary.predicates.map(({ id }) => `${id}:`)),
  };
}

/** Names whose orders are known. */
export function indexNames({ vocabulary: { predicates }, ...sorted }: SortedNames): Names {
  const kinds = [...new Set(predicates.flatMap((predicate) => predicate.kinds.map(({ id }) => id)))];
  const ids = {
    entities: sorted.entities.map(({ id }) => id),
    sources: sorted.sources.map(({ id }) => id),
    predicates: predicates.map(({ id }) => id),
  };
  return {
    ...sorted,
    ids,
    joints: ids.predicates.map((id) => `:${id}:`),
    entityNumbers: numbered(ids.entities),
    sourceNumbers: numbered(ids.sources),
    predicates,
    predicateNumbers: numbered(ids.predicates),
    kinds,
    kindNumbers: numbered(kinds),
  };
}

/** The place of each key in the order of all; equal ones stay in theirs. Lists are sorted quickly where they nearly are. */
function placesBy(keys: readonly string[]): Int32Array {
  const order = [...keys.keys()].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));
  return placesIn(Int32Array.from(order));
}

/**
 * The place of each of many ids, which are ascending, when a colon follows each. They stay as they are unless one begins
 * with another: a hyphen comes before a colon. To put colons to all of them takes longer than to see that.
 */
function placesBeforeColon(ids: readonly string[]): Int32Array {
  const isMoved = ids.some((id, place) => place > 0 && id.startsWith(ids[place - 1]!));
  return isMoved ? placesBy(ids.map((id) => `${id}:`)) : ascending(ids.length);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < ids.length; number += 1) numbers.set(ids[number]!, number);
  return numbers;
}
