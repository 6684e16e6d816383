import type { Claim } from '../claims/types.ts';
import { firstOf, gather, int32Column, uint16Column, uint8Column } from './allocate.ts';
import type { Arranged } from './claimColumns.ts';
import { ascending, countingSort, placesIn, type SortKey, sortByKeys, startsOf } from './countingSort.ts';
import type { Names } from './names.ts';

/**
 * The relations of a list of claims. They are numbered by rank: those with the most sources first, then by id; so every
 * ascending list of relations is in the order in which answers list them.
 */
export interface Relations {
  readonly count: number;
  /** Number of those of which a source speaks; of the others, which come last, only readers' comments do. */
  readonly spoken: number;
  readonly subjects: Int32Array;
  readonly predicates: Int32Array;
  readonly objects: Int32Array;
  /** Number of sources with a claim that is no comment. */
  readonly sourceCounts: Int32Array;
  /** Relations in the order of their ids, and the place of each in it. */
  readonly byId: Int32Array;
  readonly idOrder: Int32Array;
  /** The place of each relation in the order in which claims are clustered. */
  readonly clusters: Int32Array;
  /** The first claim of each cluster; one more at the end. */
  readonly claimsFrom: Int32Array;
}

/** Claims in other orders than that of the columns. */
export interface ClaimOrders {
  /** By source, within one as in the text; `sourcesFrom` says where each source begins. */
  readonly bySource: Int32Array;
  readonly sourcesFrom: Int32Array;
  /** The place of each claim in the order by source. */
  readonly sourceOrder: Int32Array;
  readonly byId: Int32Array;
}

/** What claims are arranged by, as given. */
interface Ends {
  readonly subjects: Int32Array;
  readonly predicates: Int32Array;
  readonly objects: Int32Array;
  readonly turned: Uint8Array;
  readonly sources: Int32Array;
  /** 0 for own word, 1 for others'. */
  readonly attributed: Uint8Array;
  /** 1 unless it is a reader's comment. */
  readonly ofSource: Uint8Array;
  /** Where it stands in the text. */
  readonly at: Int32Array;
}

/** What claims without a place in the text have for one: they come last. */
const NOWHERE = 0x7fff_ffff;
const HALF = 1 << 16;

/** Finds the relations of claims, and the order in which claims are put into columns: clustered by predicate and object. */
export function arrangeClaims(
  given: readonly Claim[],
  names: Names,
): { readonly relations: Relations; readonly arranged: Arranged; readonly orders: ClaimOrders } {
  const ends = readEnds(given, names);
  const byId = inOrderOfIds(given);
  const inText = sortByKeys(byId, [
    { of: halvesOf(ends.at, 1), range: HALF },
    { of: halvesOf(ends.at, 0), range: HALF },
  ]);
  const groups = groupClaims(inText, ends, names);
  const { relations, groupsByRank } = rankGroups(groups, ends, names);
  const { arranged, claimsFrom } = clusterClaims(given, { groups, groupsByRank, relations, ends });

  const placeOf = placesIn(arranged.order);
  const placed = (order: Int32Array): Int32Array => gather(placeOf, order);
  const range = names.sources.length;
  const bySource = placed(countingSort(inText, { of: ends.sources, range }));
  return {
    relations: { ...relations, claimsFrom },
    arranged,
    orders: {
      bySource,
      sourcesFrom: startsOf(ends.sources, range),
      sourceOrder: placesIn(bySource),
      byId: placed(byId),
    },
  };
}

/** Numbers what decides about order. The ends of symmetric predicates are put in order. */
function readEnds(
  given: readonly Claim[],
  { entityNumbers, sourceNumbers, predicates, predicateNumbers }: Names,
): Ends {
  const count = given.length;
  const numbers = (): Int32Array => int32Column(count);
  const bits = (): Uint8Array => uint8Column(count);
  const ends = {
    subjects: numbers(),
    predicates: numbers(),
    objects: numbers(),
    turned: bits(),
    sources: numbers(),
    attributed: bits(),
    ofSource: bits(),
    at: numbers(),
  };
  const symmetric = predicates.map((predicate) => predicate.symmetric);
  for (let place = 0; place < count; place += 1) {
    const claim = given[place]!;
    const predicate = predicateNumbers.get(claim.predicate)!;
    const [subject, object] = [entityNumbers.get(claim.subject)!, entityNumbers.get(claim.object)!];
    const turned = subject > object && symmetric[predicate] === true;
    ends.predicates[place] = predicate;
    ends.subjects[place] = turned ? object : subject;
    ends.objects[place] = turned ? subject : object;
    ends.turned[place] = turned ? 1 : 0;
    ends.sources[place] = sourceNumbers.get(claim.source)!;
    ends.attributed[place] = claim.voice.length > 0 ? 1 : 0;
    ends.ofSource[place] = claim.part === 'comment' ? 0 : 1;
    ends.at[place] = claim.evidence[0]?.at ?? NOWHERE;
  }
  return ends;
}

/** The upper (1) or lower (0) 16 bits of each number. */
function halvesOf(numbers: Int32Array, half: 0 | 1): Uint16Array {
  const halves = uint16Column(numbers.length);
  for (let place = 0; place < numbers.length; place += 1) halves[place] = numbers[place]! >>> (16 * half);
  return halves;
}

/** Datasets have their claims by id; other lists are sorted. */
function inOrderOfIds(given: readonly Claim[]): Int32Array {
  const order = ascending(given.length);
  const sorted = given.every(({ id }, place) => place === 0 || given[place - 1]!.id < id);
  return sorted ? order : order.sort((a, b) => (given[a]!.id < given[b]!.id ? -1 : 1));
}

/** Claims of one relation side by side, by source, own word first; groups are numbered as they come. */
interface Groups {
  readonly count: number;
  readonly order: Int32Array;
  /** Where each group begins in the order; one more at the end. */
  readonly from: Int32Array;
  readonly sourceCounts: Int32Array;
}

function groupClaims(inText: Int32Array, ends: Ends, names: Names): Groups {
  const entities = names.entities.length;
  const order = sortByKeys(inText, [
    { of: ends.predicates, range: names.predicates.length },
    { of: ends.objects, range: entities },
    { of: ends.subjects, range: entities },
    { of: ends.sources, range: names.sources.length },
    { of: ends.attributed, range: 2 },
  ]);
  const { subjects, predicates, objects, sources, ofSource } = ends;
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
    if (ofSource[claim] === 1 && sources[claim] !== counted) {
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
  ends: Ends,
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
    predicates: ranked(predicates),
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

interface Unclustered {
  readonly groups: Groups;
  readonly groupsByRank: Int32Array;
  readonly relations: Ranked;
  readonly ends: Ends;
}

/** The order of the claims in columns, cluster by cluster, and where each cluster begins. */
function clusterClaims(
  given: readonly Claim[],
  { groups, groupsByRank, relations: { clusters }, ends }: Unclustered,
): { readonly arranged: Arranged; readonly claimsFrom: Int32Array } {
  const relationsByCluster = placesIn(clusters);
  const order = int32Column(given.length);
  const relationOf = int32Column(given.length);
  const claimsFrom = int32Column(clusters.length + 1);
  let next = 0;
  relationsByCluster.forEach((relation, cluster) => {
    const group = groupsByRank[relation]!;
    for (let place = groups.from[group]!; place < groups.from[group + 1]!; place += 1) {
      const claim = groups.order[place]!;
      relationOf[claim] = relation;
      order[next++] = claim;
    }
    claimsFrom[cluster + 1] = next;
  });
  return { arranged: { given, order, relationOf, turned: ends.turned }, claimsFrom };
}
