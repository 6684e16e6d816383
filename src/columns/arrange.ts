import {
  columnBelow,
  firstOf,
  gather,
  gatherInto,
  int32Column,
  narrowed,
  type Numbers,
  uint16Column,
} from './allocate.ts';
import type { ClaimEnds } from './claimEnds.ts';
import { ascending, countingSort, placesIn, type SortKey, sortByKeys, startsOf } from './countingSort.ts';
import { compareTexts } from './growingIds.ts';
import { isOfSource } from './marks.ts';
import type { Names } from './names.ts';
import { inOrder, type ShortTexts } from './shortTexts.ts';

/**
 * The relations of a list of claims. They are numbered by rank: those with the most sources first, then by id; so every
 * ascending list of relations is in the order in which answers list them.
 */
export interface Relations {
  readonly count: number;
  /** Number of those of which a source speaks; of the others, which come last, only readers' comments do. */
  readonly spoken: number;
  readonly subjects: Int32Array;
  readonly predicates: Numbers;
  readonly objects: Int32Array;
  /** Number of sources with a claim that is no comment. */
  readonly sourceCounts: Int32Array;
  /** Relations in the order of their ids, and the place of each in it. */
  readonly byId: Int32Array;
  readonly idOrder: Int32Array;
  /** The place of each relation in the order in which claims are clustered. */
  readonly clusters: Int32Array;
  /** The subject of each cluster: those of one predicate and object are read side by side, not all over `subjects`. */
  readonly clusterSubjects: Int32Array;
  /** The first claim of each cluster; one more at the end. */
  readonly claimsFrom: Int32Array;
}

/** Claims clustered by relation; within one by source, own word first, then as in the text. A claim's number is its place. */
export interface Clustered {
  readonly relations: Int32Array;
  readonly sources: Numbers;
  /** Fields of few values; see `marks.ts`. */
  readonly marks: Uint16Array;
  /** By source, within one as in the text; `sourcesFrom` says where each source begins. */
  readonly bySource: Int32Array;
  readonly sourcesFrom: Int32Array;
  /** The place of each claim in the order by source. */
  readonly sourceOrder: Int32Array;
  readonly byId: Int32Array;
  /** Of the claims in this order, so that those of one relation lie side by side. */
  readonly ids: ShortTexts;
}

const HALF = 1 << 16;

/** What claims are found to be; `rows` are their places in the dataset, `places` the number of the claim of each row. */
export interface Arranged {
  readonly relations: Relations;
  readonly clustered: Clustered;
  readonly rows: Int32Array;
  readonly places: Int32Array;
}

/** Finds the relations of claims, and clusters claims by them. */
export function arrangeClaims(ends: ClaimEnds, names: Names): Arranged {
  const byId = inOrderOfIds(ends.ids);
  const range = names.sources.length;
  const inTexts = sortByKeys(byId, [
    { of: ends.sources, range },
    { of: halvesOf(ends.at, 1), range: HALF },
    { of: halvesOf(ends.at, 0), range: HALF },
  ]);
  const sourcesFrom = startsOf(ends.sources, range);
  const groups = groupClaims(ownWordFirst(inTexts, sourcesFrom, ends.attributed), ends, names);
  const { relations, groupsByRank } = rankGroups(groups, ends, names);
  const { rows, relationOf, claimsFrom } = clusterClaims(groups, groupsByRank, relations.clusters);

  const places = placesIn(rows);
  const bySource = gather(places, inTexts);
  return {
    relations: { ...relations, claimsFrom },
    clustered: {
      relations: relationOf,
      sources: gatherInto(columnBelow(range, rows.length), ends.sources, rows),
      marks: gatherInto(uint16Column(rows.length), ends.marks, rows),
      bySource,
      sourcesFrom,
      sourceOrder: placesIn(bySource),
      byId: gather(places, byId),
      ids: inOrder(ends.ids, rows),
    },
    rows,
    places,
  };
}

/** The upper (1) or lower (0) 16 bits of each number. */
function halvesOf(numbers: Int32Array, half: 0 | 1): Uint16Array {
  const halves = uint16Column(numbers.length);
  for (let place = 0; place < numbers.length; place += 1) halves[place] = numbers[place]! >>> (16 * half);
  return halves;
}

/** Datasets have their claims by id; others are sorted. */
function inOrderOfIds(ids: ShortTexts): Int32Array {
  const order = ascending(ids.from.length - 1);
  for (let row = 1; row < order.length; row += 1) {
    if (compareTexts(ids, row - 1, row) >= 0) return order.sort((a, b) => compareTexts(ids, a, b));
  }
  return order;
}

/** Claims by source, those of each source that are its own word before the others. */
function ownWordFirst(bySource: Int32Array, sourcesFrom: Int32Array, attributed: Uint8Array): Int32Array {
  const order = int32Column(bySource.length);
  let next = 0;
  for (let source = 0; source + 1 < sourcesFrom.length; source += 1) {
    for (let others = 0; others <= 1; others += 1) {
      for (let place = sourcesFrom[source]!; place < sourcesFrom[source + 1]!; place += 1) {
        if (attributed[bySource[place]!] === others) order[next++] = bySource[place]!;
      }
    }
  }
  return order;
}

/** Claims of one relation side by side, by source, own word first; groups are numbered as they come. */
interface Groups {
  readonly count: number;
  readonly order: Int32Array;
  /** Where each group begins in the order; one more at the end. */
  readonly from: Int32Array;
  readonly sourceCounts: Int32Array;
}

function groupClaims(bySource: Int32Array, ends: ClaimEnds, names: Names): Groups {
  const entities = names.entities.length;
  const order = sortByKeys(bySource, [
    { of: ends.predicates, range: names.predicates.length },
    { of: ends.objects, range: entities },
    { of: ends.subjects, range: entities },
  ]);
  const { subjects, predicates, objects, sources, marks } = ends;
  const from = int32Column(order.length + 1);
  const sourceCounts = int32Column(order.length);
  let [group, counted] = [-1, -1];
  for (let place = 0; place < order.length; place += 1) {
    const [claim, before] = [order[place]!, order[place - 1]!];
    if (
      place === 0 ||
      subjects[claim] !== subjects[before] ||
      objects[claim] !== objects[before] ||
      predicates[claim] !== predicates[before]
    ) {
      group += 1;
      from[group] = place;
      counted = -1;
    }
    if (isOfSource(marks[claim]!) && sources[claim] !== counted) {
      counted = sources[claim]!;
      sourceCounts[group]! += 1;
    }
  }
  const count = group + 1;
  from[count] = order.length;
  return { count, order, from: firstOf(from, count + 1), sourceCounts: firstOf(sourceCounts, count) };
}

type Ranked = Omit<Relations, 'claimsFrom'>;

/** Numbers the groups by rank. */
function rankGroups(
  { count, order, from, sourceCounts }: Groups,
  ends: ClaimEnds,
  names: Names,
): { readonly relations: Ranked; readonly groupsByRank: Int32Array } {
  const firstClaims = gather(order, from.subarray(0, count));
  const [subjects, predicates, objects] = [
    gather(ends.subjects, firstClaims),
    gather(ends.predicates, firstClaims),
    gather(ends.objects, firstClaims),
  ];
  const entities = names.entities.length;
  const byId = sortByKeys(ascending(count), [
    { of: gather(names.entityKeyOrder, subjects), range: entities },
    { of: gather(names.predicateKeyOrder, predicates), range: names.predicates.length },
    { of: objects, range: entities },
  ]);
  const groupsByRank = countingSort(byId, fewestLast(sourceCounts));
  const rankOf = placesIn(groupsByRank);
  const ranked = (column: Int32Array): Int32Array => gather(column, groupsByRank);
  const relationsById = gather(rankOf, byId);
  const ranks = {
    subjects: ranked(subjects),
    predicates: narrowed(ranked(predicates), names.predicates.length),
    objects: ranked(objects),
    sourceCounts: ranked(sourceCounts),
  };
  const clustered = sortByKeys(ascending(count), [
    { of: ranks.predicates, range: names.predicates.length },
    { of: ranks.objects, range: entities },
    fewestLast(ranks.sourceCounts),
    { of: gather(names.nameOrder, ranks.subjects), range: entities },
  ]);
  return {
    relations: {
      count,
      spoken: ranks.sourceCounts.filter((sources) => sources > 0).length,
      ...ranks,
      byId: relationsById,
      idOrder: placesIn(relationsById),
      clusters: placesIn(clustered),
      clusterSubjects: gather(ranks.subjects, clustered),
    },
    groupsByRank,
  };
}

/** The key that puts the largest numbers first. */
export function fewestLast(counts: Int32Array): SortKey {
  let most = 0;
  for (let place = 0; place < counts.length; place += 1) most = Math.max(most, counts[place]!);
  const of = int32Column(counts.length);
  for (let place = 0; place < counts.length; place += 1) of[place] = most - counts[place]!;
  return { of, range: most + 1 };
}

/** The rows of the claims, cluster by cluster, the relation of each, and where each cluster begins. */
function clusterClaims(
  { order, from }: Groups,
  groupsByRank: Int32Array,
  clusters: Int32Array,
): { readonly rows: Int32Array; readonly relationOf: Int32Array; readonly claimsFrom: Int32Array } {
  const relationsByCluster = placesIn(clusters);
  const rows = int32Column(order.length);
  const relationOf = int32Column(order.length);
  const claimsFrom = int32Column(clusters.length + 1);
  let next = 0;
  for (let cluster = 0; cluster < clusters.length; cluster += 1) {
    const relation = relationsByCluster[cluster]!;
    const group = groupsByRank[relation]!;
    for (let place = from[group]!; place < from[group + 1]!; place += 1) {
      relationOf[next] = relation;
      rows[next++] = order[place]!;
    }
    claimsFrom[cluster + 1] = next;
  }
  return { rows, relationOf, claimsFrom };
}
