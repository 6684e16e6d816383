import type { Claim } from '../claims/types.ts';
import type { Arranged } from './claimColumns.ts';
import { ascending, countingSort, placesIn, type SortKey, sortByKeys, startsOf } from './countingSort.ts';
import type { Names } from './names.ts';

/**
 * The relations of a list of claims. They are numbered by rank: those with the most sources first, then by id; so every
 * ascending list of relations is in the order in which answers list them.
 */
export interface Relations {
  readonly count: number;
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
    { of: ends.at.map((at) => at >>> 16), range: HALF },
    { of: ends.at.map((at) => at & (HALF - 1)), range: HALF },
  ]);
  const groups = groupClaims(inText, ends, names);
  const { relations, groupsByRank } = rankGroups(groups, ends, names);
  const { arranged, claimsFrom } = clusterClaims(given, { groups, groupsByRank, relations, ends });

  const placeOf = placesIn(arranged.order);
  const placed = (order: Int32Array): Int32Array => order.map((claim) => placeOf[claim]!);
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
  const numbers = (): Int32Array => new Int32Array(count);
  const bits = (): Uint8Array => new Uint8Array(count);
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
  const from = new Int32Array(order.length + 1);
  const sourceCounts = new Int32Array(order.length);
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
  return { count, order, from: from.slice(0, count + 1), sourceCounts: sourceCounts.slice(0, count) };
}

type Ranked = Omit<Relations, 'claimsFrom'>;

/** Numbers the groups by rank. */
function rankGroups(
  { count, order, from, sourceCounts }: Groups,
  ends: Ends,
  names: Names,
): { readonly relations: Ranked; readonly groupsByRank: Int32Array } {
  const ofGroup = (column: Int32Array): Int32Array =>
    Int32Array.from({ length: count }, (_, group) => column[order[from[group]!]!]!);
  const [subjects, predicates, objects] = [
    ofGroup(ends.subjects),
    ofGroup(ends.predicates),
    ofGroup(ends.objects),
  ];
  const entities = names.entities.length;
  const byId = sortByKeys(ascending(count), [
    { of: subjects.map((subject) => names.entityKeyOrder[subject]!), range: entities },
    {
      of: predicates.map((predicate) => names.predicateKeyOrder[predicate]!),
      range: names.predicates.length,
    },
    { of: objects, range: entities },
  ]);
  const groupsByRank = countingSort(byId, fewestLast(sourceCounts));
  const rankOf = placesIn(groupsByRank);
  const ranked = (column: Int32Array): Int32Array => groupsByRank.map((group) => column[group]!);
  const relationsById = byId.map((group) => rankOf[group]!);
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
    { of: ranks.subjects.map((subject) => names.nameOrder[subject]!), range: entities },
  ]);
  return {
    relations: {
      count,
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
  const most = counts.reduce((one, other) => Math.max(one, other), 0);
  return { of: counts.map((count) => most - count), range: most + 1 };
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
  const order = new Int32Array(given.length);
  const relationOf = new Int32Array(given.length);
  const claimsFrom = new Int32Array(clusters.length + 1);
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
