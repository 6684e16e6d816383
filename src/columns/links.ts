import { affirms } from '../claims/said.ts';
import { STATUSES } from '../claims/status.ts';
import { VERDICTS } from '../claims/verdict.ts';
import { columnBelow, gather, int32Column, narrowed, type Numbers, uint8Column } from './allocate.ts';
import { fewestLast, type Relations } from './arrange.ts';
import type { ClaimTable } from './claimView.ts';
import { ascending, placesIn, sortByKeys, startsOf } from './countingSort.ts';
import { growingNumbers } from './growingNumbers.ts';
import type { Judgements } from './judgements.ts';
import type { Lists } from './lists.ts';
import type { Names } from './names.ts';
import { type SomeLists, someLists } from './someLists.ts';

/** Lists of relations that queries begin with, made once. */
export interface Links {
  /**
   * Relations that leave and that reach an entity, per predicate, in row `predicate * entities + entity`; those of
   * symmetric predicates stand in the rows of both ends. Most sources first, then by the names of both ends.
   */
  readonly outgoing: SomeLists<Int32Array>;
  readonly incoming: SomeLists<Int32Array>;
  /** All relations of an entity, each once, by rank; and beside each the entity at its other end. */
  readonly around: Lists;
  readonly others: Int32Array;
  /** Relations per status and predicate, in row `predicate * STATUSES.length + status`, by rank. */
  readonly byStatus: Lists;
  /** For each entity the number of its relations, those aside of which only comments speak. */
  readonly degrees: Int32Array;
  readonly steps: Steps;
  /** 1 for each entity that stands in the chain of voices of a claim. */
  readonly isQuoted: Uint8Array;
  /** 1 for each source that speaks for itself alone: nobody quotes it, and it wrote or published no other. */
  readonly speaksAlone: Uint8Array;
  /**
   * What each source speaks of: the places of its relations in the order of ids, and beside each its verdict as a place
   * in `VERDICTS`. Comments aside.
   */
  readonly spoken: Lists;
  readonly spokenWords: Uint8Array;
}

/** Relations that an actual claim affirms, from both ends: what chains are made of. */
export interface Steps {
  /** The steps of entity `e` are `from[e] … from[e + 1] - 1`. */
  readonly from: Int32Array;
  readonly relations: Int32Array;
  readonly others: Int32Array;
  readonly predicates: Uint8Array;
  /** One of the sources that affirm it: most relations have no other. */
  readonly firstSources: Numbers;
  /** All sources that affirm each relation. */
  readonly affirmers: Lists<Numbers>;
}

export function buildLinks(
  { names, claims }: Pick<ClaimTable, 'names' | 'claims'>,
  relations: Relations,
  judgements: Judgements,
): Links {
  const { subjects, objects, count } = relations;
  const around = buildAround(names, relations);
  const others = int32Column(around.items.length);
  const degrees = int32Column(names.entities.length);
  for (let entity = 0; entity < degrees.length; entity += 1) {
    for (let place = around.from[entity]!; place < around.from[entity + 1]!; place += 1) {
      const relation = around.items[place]!;
      others[place] = subjects[relation] === entity ? objects[relation]! : subjects[relation]!;
      if (judgements.claimCounts[relation]! > 0) degrees[entity]! += 1;
    }
  }
  const isQuoted = markAll(claims.voices.items, names.entities.length);
  const listed = inListingOrder(names, relations);
  const statusRows = int32Column(count);
  for (let relation = 0; relation < count; relation += 1) {
    statusRows[relation] = relations.predicates[relation]! * STATUSES.length + judgements.statuses[relation]!;
  }
  return {
    outgoing: someLists(buildRows(names, relations, { listed, near: subjects, far: objects })),
    incoming: someLists(buildRows(names, relations, { listed, near: objects, far: subjects })),
    around,
    others,
    byStatus: groupedBy(statusRows, names.predicates.length * STATUSES.length),
    degrees,
    steps: buildSteps(names, relations, judgements),
    isQuoted,
    speaksAlone: markAlone(names, isQuoted),
    ...buildSpoken(names, relations, judgements),
  };
}

function markAll(numbers: Numbers, range: number): Uint8Array {
  const marks = uint8Column(range);
  for (const number of numbers) marks[number] = 1;
  return marks;
}

function markAlone({ sources, entityNumbers }: Names, isQuoted: Uint8Array): Uint8Array {
  const makers = new Set(sources.flatMap(({ authors, publisher }) => [...authors, publisher]));
  const alone = uint8Column(sources.length);
  sources.forEach(({ id }, source) => {
    alone[source] = makers.has(id) || isQuoted[entityNumbers.get(id)!] === 1 ? 0 : 1;
  });
  return alone;
}

/** Relations, most sources first, then by the names of their ends. */
function inListingOrder(names: Names, { count, sourceCounts, subjects, objects }: Relations): Int32Array {
  const range = names.entities.length;
  return sortByKeys(ascending(count), [
    fewestLast(sourceCounts),
    { of: gather(names.nameOrder, subjects), range },
    { of: gather(names.nameOrder, objects), range },
  ]);
}

interface Direction {
  readonly listed: Int32Array;
  readonly near: Int32Array;
  readonly far: Int32Array;
}

function buildRows(
  { predicates, entities }: Names,
  { predicates: predicateOf }: Relations,
  { listed, near, far }: Direction,
): Lists {
  const symmetric = predicates.map((predicate) => predicate.symmetric);
  const rowOf = (relation: number, ends: Int32Array): number =>
    predicateOf[relation]! * entities.length + ends[relation]!;
  const standsTwice = (relation: number): boolean =>
    symmetric[predicateOf[relation]!] === true && near[relation] !== far[relation];

  const from = int32Column(predicates.length * entities.length + 1);
  for (const relation of listed) {
    from[rowOf(relation, near) + 1]! += 1;
    if (standsTwice(relation)) from[rowOf(relation, far) + 1]! += 1;
  }
  for (let row = 1; row < from.length; row += 1) from[row]! += from[row - 1]!;
  const next = from.slice();
  const items = int32Column(from.at(-1)!);
  for (const relation of listed) {
    items[next[rowOf(relation, near)]!++] = relation;
    if (standsTwice(relation)) items[next[rowOf(relation, far)]!++] = relation;
  }
  return { from, items };
}

function buildAround({ entities }: Names, { count, subjects, objects }: Relations): Lists {
  const from = int32Column(entities.length + 1);
  for (let relation = 0; relation < count; relation += 1) {
    from[subjects[relation]! + 1]! += 1;
    if (objects[relation] !== subjects[relation]) from[objects[relation]! + 1]! += 1;
  }
  for (let entity = 1; entity < from.length; entity += 1) from[entity]! += from[entity - 1]!;
  const next = from.slice();
  const items = int32Column(from.at(-1)!);
  for (let relation = 0; relation < count; relation += 1) {
    items[next[subjects[relation]!]!++] = relation;
    if (objects[relation] !== subjects[relation]) items[next[objects[relation]!]!++] = relation;
  }
  return { from, items };
}

/** The items `0 …` of each row, ascending, from the row of each item. */
function groupedBy(rows: Int32Array, range: number): Lists {
  return { from: startsOf(rows, range), items: sortByKeys(ascending(rows.length), [{ of: rows, range }]) };
}

function buildSteps(names: Names, relations: Relations, { verdictsFrom, verdicts }: Judgements): Steps {
  const { count, clusters, subjects, objects, predicates } = relations;
  const affirmersFrom = int32Column(count + 1);
  const forAffirmers = (relation: number, use: (source: number) => void): void => {
    const cluster = clusters[relation]!;
    for (let row = verdictsFrom[cluster]!; row < verdictsFrom[cluster + 1]!; row += 1) {
      if (affirms(verdicts.said[row]!)) use(verdicts.sources[row]!);
    }
  };
  const affirmers = int32Column(verdicts.count);
  let end = 0;
  for (let relation = 0; relation < count; relation += 1) {
    forAffirmers(relation, (source) => (affirmers[end++] = source));
    affirmersFrom[relation + 1] = end;
  }

  const usable = selected(
    count,
    (relation) =>
      affirmersFrom[relation] !== affirmersFrom[relation + 1] && subjects[relation] !== objects[relation],
  );
  const ends = int32Column(2 * usable.length);
  usable.forEach((relation, place) => {
    ends[2 * place] = subjects[relation]!;
    ends[2 * place + 1] = objects[relation]!;
  });
  const { from, items } = groupedBy(ends, names.entities.length);
  const steps = {
    relations: int32Column(items.length),
    others: int32Column(items.length),
    predicates: uint8Column(items.length),
    firstSources: columnBelow(names.sources.length, items.length),
  };
  for (let step = 0; step < items.length; step += 1) {
    const place = items[step]!;
    const relation = usable[place >>> 1]!;
    steps.relations[step] = relation;
    steps.others[step] = ends[place ^ 1]!;
    steps.predicates[step] = predicates[relation]!;
    steps.firstSources[step] = affirmers[affirmersFrom[relation]!]!;
  }
  return {
    from,
    ...steps,
    affirmers: {
      from: affirmersFrom,
      items: narrowed(affirmers.subarray(0, end), names.sources.length),
    },
  };
}

/** The whole numbers below `count` that pass a test, ascending. */
function selected(count: number, test: (number: number) => boolean): Int32Array {
  const numbers = growingNumbers();
  for (let number = 0; number < count; number += 1) if (test(number)) numbers.push(number);
  return numbers.done();
}

const SILENT = VERDICTS.indexOf('silent');

function buildSpoken(
  names: Names,
  { idOrder, clusters }: Relations,
  { verdictsFrom, verdicts }: Judgements,
): Pick<Links, 'spoken' | 'spokenWords'> {
  const relationsByCluster = placesIn(clusters);
  const idPlaces = int32Column(verdicts.count);
  relationsByCluster.forEach((relation, cluster) => {
    idPlaces.fill(idOrder[relation]!, verdictsFrom[cluster], verdictsFrom[cluster + 1]);
  });
  const speaking = selected(verdicts.count, (row) => verdicts.words[row] !== SILENT);
  const bySource = sortByKeys(speaking, [
    { of: verdicts.sources, range: names.sources.length },
    { of: idPlaces, range: idOrder.length },
  ]);
  const spokenWords = uint8Column(bySource.length);
  for (let place = 0; place < bySource.length; place += 1) {
    spokenWords[place] = verdicts.words[bySource[place]!]!;
  }
  return {
    spoken: {
      from: startsOf(gather(verdicts.sources, speaking), names.sources.length),
      items: gather(idPlaces, bySource),
    },
    spokenWords,
  };
}
