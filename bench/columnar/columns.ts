import type { Status } from '../../src/claims/status.ts';
import type { DatasetInSequence } from '../../src/claims/types.ts';
import { NO_STEPS } from '../peers/peer.ts';
import { sideOf, statusOfFlags, verdictOfFlags } from '../semantics.ts';
import { type ClaimColumns, readClaims } from './claimColumns.ts';
import { ascending, countingSort, sortByKeys, startsOf } from '../../src/columns/countingSort.ts';
import { affirms, type Groups, groupClaims } from './groups.ts';
import { type Names, numberNames } from './names.ts';

/**
 * The bare index. Relations are numbered by rank, those with the most sources first, then by id: so every ascending
 * list of relations is in the order in which answers list them.
 */
export interface Columns {
  readonly names: Names;
  readonly relations: RelationColumns;
  readonly backing: BackingColumns;
  readonly around: AroundColumns;
  /** Disputed relations of each predicate, ascending. */
  readonly disputed: readonly Int32Array[];
  readonly said: SaidColumns;
  readonly steps: StepColumns;
}

/** What is said of each relation. */
export interface RelationColumns {
  readonly count: number;
  readonly subjects: Int32Array;
  /** The text between the two ends in the id: ":backs:". */
  readonly links: readonly string[];
  readonly predicates: Uint8Array;
  readonly objects: Int32Array;
  readonly statuses: readonly Status[];
  readonly status: Uint8Array;
  readonly sources: Int32Array;
  readonly claims: Int32Array;
  readonly denied: Int32Array;
  /** The place of each relation in the order of ids. */
  readonly idOrder: Int32Array;
}

/** The claims, clustered by predicate and object, within those by relation, source, own word and place in the text. */
export interface BackingColumns {
  /** Row `predicate * entities + object` begins here. */
  readonly rowsFrom: Int32Array;
  /** The subject of each relation, by its place in this order. */
  readonly subjects: Int32Array;
  readonly claimsFrom: Int32Array;
  readonly sources: Uint16Array;
  readonly flags: Uint8Array;
  readonly denied: Uint8Array;
  readonly ids: readonly string[];
}

/** The relations of each entity, ascending, with the other end. */
export interface AroundColumns {
  readonly from: Int32Array;
  readonly relations: Int32Array;
  readonly others: Int32Array;
}

/** The relations of which each source speaks, ascending, with its side: +1, -1, or 0 for neither. */
export interface SaidColumns {
  readonly from: Int32Array;
  readonly relations: Int32Array;
  readonly sides: Int8Array;
}

/** The relations of each entity that somebody affirms and that a chain may use, with those who affirm them. */
export interface StepColumns {
  readonly from: Int32Array;
  readonly relations: Int32Array;
  readonly others: Int32Array;
  /** One of the affirming sources of each step: most have no other. */
  readonly firstSources: Uint16Array;
  readonly affirmersFrom: Int32Array;
  readonly affirmers: Uint16Array;
}

const STATUSES: readonly Status[] = ['disputed', 'undisputed', 'denied', 'reported-only', 'not-actual'];

/** Builds the index of a dataset. */
export function buildColumns(dataset: DatasetInSequence): Columns {
  const names = numberNames(dataset);
  const claims = readClaims(dataset, names);
  const groups = groupClaims(claims);
  const { order, rankOf, relations } = rankRelations(names, claims, groups);
  return {
    names,
    relations,
    backing: clusterClaims({ names, claims, groups, order }),
    around: buildAround(names, relations),
    disputed: disputedByPredicate(names, relations),
    said: buildSaid(names, groups, rankOf),
    steps: buildSteps(names, relations, { groups, rankOf }),
  };
}

/** The order of rank, and the relations in it. */
export interface Ranked {
  /** Groups in the order of rank. */
  readonly order: Int32Array;
  /** The rank of each group. */
  readonly rankOf: Int32Array;
  readonly relations: RelationColumns;
}

/** Puts relations in order: those with the most sources first, then by id. */
export function rankRelations(names: Names, claims: ClaimColumns, groups: Groups): Ranked {
  const { count } = groups;
  const endsOf = (column: Int32Array): Int32Array =>
    Int32Array.from({ length: count }, (_, group) => column[groups.claimsFrom[group]!]!);
  const [subjects, predicates, objects] = [claims.subjects, claims.predicates, claims.objects].map(
    endsOf,
  ) as [Int32Array, Int32Array, Int32Array];
  const byId = sortByKeys(ascending(count), [
    { of: subjects, range: names.entities.length },
    { of: predicates, range: names.predicates.length },
    { of: objects, range: names.entities.length },
  ]);
  const most = groups.sources.reduce((one, other) => Math.max(one, other), 0);
  const order = countingSort(byId, { of: groups.sources.map((sources) => most - sources), range: most + 1 });
  const ranked = (column: Int32Array): Int32Array => order.map((group) => column[group]!);
  const idOrderOfGroup = inverse(byId);
  return {
    order,
    rankOf: inverse(order),
    relations: {
      count,
      subjects: ranked(subjects),
      links: names.predicates.map((predicate) => `:${predicate}:`),
      predicates: Uint8Array.from(ranked(predicates)),
      objects: ranked(objects),
      statuses: STATUSES,
      status: Uint8Array.from(order, (group) => STATUSES.indexOf(statusOfFlags(groups.flags[group]!))),
      sources: ranked(groups.sources),
      claims: order.map((group) => groups.claimsFrom[group + 1]! - groups.claimsFrom[group]!),
      denied: ranked(groups.denied),
      idOrder: ranked(idOrderOfGroup),
    },
  };
}

interface Unclustered {
  readonly names: Names;
  readonly claims: ClaimColumns;
  readonly groups: Groups;
  readonly order: Int32Array;
}

function clusterClaims({ names, claims, groups, order }: Unclustered): BackingColumns {
  const entities = names.entities.length;
  const rows = Int32Array.from(
    { length: groups.count },
    (_, group) =>
      claims.predicates[groups.claimsFrom[group]!]! * entities + claims.objects[groups.claimsFrom[group]!]!,
  );
  const range = names.predicates.length * entities;
  const places = countingSort(order, { of: rows, range });
  const clustered = new Int32Array(claims.sources.length);
  const claimsFrom = new Int32Array(groups.count + 1);
  let next = 0;
  places.forEach((group, place) => {
    for (let claim = groups.claimsFrom[group]!; claim < groups.claimsFrom[group + 1]!; claim += 1) {
      clustered[next++] = claim;
    }
    claimsFrom[place + 1] = next;
  });
  return {
    rowsFrom: startsOf(rows, range),
    subjects: places.map((group) => claims.subjects[groups.claimsFrom[group]!]!),
    claimsFrom,
    sources: Uint16Array.from(clustered, (claim) => claims.sources[claim]!),
    flags: Uint8Array.from(clustered, (claim) => claims.flags[claim]!),
    denied: Uint8Array.from(clustered, (claim) => claims.denied[claim]!),
    ids: Array.from(clustered, (claim) => claims.ids[claim]!),
  };
}

function buildAround(names: Names, { count, subjects, objects }: RelationColumns): AroundColumns {
  const ends = new Int32Array(2 * count);
  for (let relation = 0; relation < count; relation += 1) {
    ends[2 * relation] = subjects[relation]!;
    ends[2 * relation + 1] = objects[relation]!;
  }
  const order = countingSort(ascending(2 * count), { of: ends, range: names.entities.length });
  return {
    from: startsOf(ends, names.entities.length),
    relations: order.map((end) => end >>> 1),
    others: order.map((end) => ends[end ^ 1]!),
  };
}

function disputedByPredicate(names: Names, relations: RelationColumns): readonly Int32Array[] {
  const disputed = STATUSES.indexOf('disputed');
  const all = ascending(relations.count).filter((relation) => relations.status[relation] === disputed);
  return names.predicates.map((_, predicate) =>
    all.filter((relation) => relations.predicates[relation] === predicate),
  );
}

function buildSaid(names: Names, { words }: Groups, rankOf: Int32Array): SaidColumns {
  const ranks = words.relations.map((group) => rankOf[group]!);
  const order = sortByKeys(ascending(ranks.length), [
    { of: words.sources, range: names.sources.length },
    { of: ranks, range: rankOf.length },
  ]);
  return {
    from: startsOf(words.sources, names.sources.length),
    relations: order.map((word) => ranks[word]!),
    sides: Int8Array.from(order, (word) => sideOf(verdictOfFlags(words.flags[word]!))),
  };
}

function buildSteps(
  names: Names,
  relations: RelationColumns,
  { groups: { words }, rankOf }: { readonly groups: Groups; readonly rankOf: Int32Array },
): StepColumns {
  const affirming = ascending(words.relations.length).filter((word) => affirms(words.flags[word]!));
  const ranks = words.relations.map((group) => rankOf[group]!);
  const byRank = countingSort(affirming, { of: ranks, range: rankOf.length });
  const affirmersFrom = startsOf(
    byRank.map((word) => ranks[word]!),
    rankOf.length,
  );
  const affirmers = Uint16Array.from(byRank, (word) => words.sources[word]!);

  const stepless = names.predicates.map((predicate) => NO_STEPS.has(predicate));
  const used = ascending(relations.count).filter(
    (relation) =>
      !stepless[relations.predicates[relation]!] && affirmersFrom[relation] !== affirmersFrom[relation + 1],
  );
  const ends = Int32Array.from({ length: 2 * used.length }, (_, end) =>
    end % 2 === 0 ? relations.subjects[used[end >>> 1]!]! : relations.objects[used[end >>> 1]!]!,
  );
  const order = countingSort(ascending(ends.length), { of: ends, range: names.entities.length });
  const stepRelations = order.map((end) => used[end >>> 1]!);
  return {
    from: startsOf(ends, names.entities.length),
    relations: stepRelations,
    others: order.map((end) => ends[end ^ 1]!),
    firstSources: Uint16Array.from(stepRelations, (relation) => affirmers[affirmersFrom[relation]!]!),
    affirmersFrom,
    affirmers,
  };
}

function inverse(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((item, place) => (places[item] = place));
  return places;
}
