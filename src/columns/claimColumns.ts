import type { Claim } from '../claims/types.ts';
import { sometimeBefore } from '../time/bounds.ts';
import { readTime, type Time } from '../time/time.ts';
import { int32Column, uint16Column, uint32Column } from './allocate.ts';
import { growingNumbers } from './growingNumbers.ts';
import { doneLists, growingLists, type GrowingLists, type Lists, pushList } from './lists.ts';
import { growingTexts, type LongTexts } from './longTexts.ts';
import { marksOf } from './marks.ts';
import type { Names } from './names.ts';
import { type ShortTexts, shortTexts } from './shortTexts.ts';

/** No event, place, detail or date. */
export const NONE = -1;

/**
 * Claims, a column for each field, in the order in which a dataset has them: by id. What they name is numbered as in
 * `Names`.
 */
export interface ClaimColumns {
  readonly count: number;
  readonly voices: Lists;
  readonly kinds: Lists;
  readonly through: Lists;
  readonly by: Lists;
  readonly basis: Lists;
  /** Claims, by their numbers. */
  readonly against: Lists;
  readonly events: Int32Array;
  readonly places: Int32Array;
  /** Places in `Words.details` and `Words.dates`. */
  readonly details: Int32Array;
  readonly dates: Int32Array;
  readonly glosses: LongTexts;
  readonly notes: LongTexts;
  readonly anchors: AnchorColumns;
}

/** The passages of each claim: those of row `r` are `from[r] … from[r + 1] - 1`. */
export interface AnchorColumns {
  readonly from: Int32Array;
  readonly at: Int32Array;
  readonly letters: Int32Array;
  readonly check: Uint32Array;
  readonly hashes: ShortTexts;
}

/** Texts that many claims have in common, each once. */
export interface Words {
  readonly details: readonly string[];
  readonly dates: readonly string[];
}

/** What claims are arranged by, in the same order. */
export interface ClaimEnds {
  readonly count: number;
  /** The ends of symmetric predicates are put in order; the marks tell where they were turned. */
  readonly subjects: Int32Array;
  readonly predicates: Int32Array;
  readonly objects: Int32Array;
  readonly sources: Int32Array;
  /** Fields of few values; see `marks.ts`. */
  readonly marks: Uint16Array;
  /** Where it stands in the text. */
  readonly at: Int32Array;
}

/** What claims without a place in the text have for one: they come last. */
const NOWHERE = 0x7fff_ffff;

/**
 * Reads claims into columns, in one pass: objects by the million are slow to visit. Ids and what is denied are still by row;
 * `arrangeClaims` says which number each row has.
 */
export function readClaims(
  given: readonly Claim[],
  names: Names,
): {
  readonly claims: ClaimColumns;
  readonly ids: ShortTexts;
  readonly ends: ClaimEnds;
  readonly words: Words;
} {
  const { entityNumbers, kindNumbers } = names;
  const ends = growingEnds(given.length, names);
  const lists = growingClaimLists(given.length);
  const anchors = growingAnchors(given.length);
  const [details, dates] = [wordColumn(given.length), wordColumn(given.length)];
  const [events, places] = [int32Column(given.length), int32Column(given.length)];
  const [glosses, notes] = [growingTexts(given.length), growingTexts(given.length)];
  const ids: string[] = [];

  for (let row = 0; row < given.length; row += 1) {
    const claim = given[row]!;
    ids.push(claim.id);
    ends.read(claim, row);
    pushList(lists.voices, row, claim.voice, entityNumbers);
    pushList(lists.kinds, row, claim.kinds, kindNumbers);
    pushList(lists.through, row, claim.through, entityNumbers);
    pushList(lists.by, row, claim.by, entityNumbers);
    pushList(lists.basis, row, claim.basis, entityNumbers);
    events[row] = claim.event === undefined ? NONE : entityNumbers.get(claim.event)!;
    places[row] = claim.where === undefined ? NONE : entityNumbers.get(claim.where)!;
    details.read(claim.detail, row);
    dates.read(claim.when, row);
    glosses.push(claim.gloss);
    notes.push(claim.note);
    anchors.read(claim, row);
  }
  return {
    claims: {
      count: given.length,
      voices: doneLists(lists.voices),
      kinds: doneLists(lists.kinds),
      through: doneLists(lists.through),
      by: doneLists(lists.by),
      basis: doneLists(lists.basis),
      against: readAgainst(given),
      events,
      places,
      details: details.numbers,
      dates: dates.numbers,
      glosses: glosses.done(),
      notes: notes.done(),
      anchors: anchors.done(),
    },
    ids: shortTexts(ids),
    ends: ends.done(),
    words: { details: details.words, dates: dates.words },
  };
}

/** Takes rows one by one. */
interface Growing<Column> {
  readonly read: (claim: Claim, row: number) => void;
  readonly done: () => Column;
}

function growingEnds(
  count: number,
  { entityNumbers, sourceNumbers, predicates, predicateNumbers }: Names,
): Growing<ClaimEnds> {
  const ends = {
    count,
    subjects: int32Column(count),
    predicates: int32Column(count),
    objects: int32Column(count),
    sources: int32Column(count),
    marks: uint16Column(count),
    at: int32Column(count),
  };
  const symmetric = predicates.map((predicate) => predicate.symmetric);
  return {
    read(claim, row) {
      const predicate = predicateNumbers.get(claim.predicate)!;
      const [subject, object] = [entityNumbers.get(claim.subject)!, entityNumbers.get(claim.object)!];
      const turned = subject > object && symmetric[predicate] === true;
      ends.predicates[row] = predicate;
      ends.subjects[row] = turned ? object : subject;
      ends.objects[row] = turned ? subject : object;
      ends.sources[row] = sourceNumbers.get(claim.source)!;
      ends.marks[row] = marksOf(claim, turned);
      ends.at[row] = claim.evidence[0]?.at ?? NOWHERE;
    },
    done: () => ends,
  };
}

function growingClaimLists(
  rows: number,
): Readonly<Record<'voices' | 'kinds' | 'through' | 'by' | 'basis', GrowingLists>> {
  return {
    voices: growingLists(rows),
    kinds: growingLists(rows),
    through: growingLists(rows),
    by: growingLists(rows),
    basis: growingLists(rows),
  };
}

/** A column of texts of which many are alike: each text once, and its number for every row. */
function wordColumn(count: number): {
  readonly words: readonly string[];
  readonly numbers: Int32Array;
  read(word: string | undefined, row: number): void;
} {
  const words: string[] = [];
  const numbers = int32Column(count);
  const known = new Map<string, number>();
  return {
    words,
    numbers,
    read(word, row) {
      let number = word === undefined ? NONE : known.get(word);
      if (number === undefined) {
        number = words.push(word!) - 1;
        known.set(word!, number);
      }
      numbers[row] = number;
    },
  };
}

/** Claims are directed against few others, so that only those that are get a number by id. */
function readAgainst(given: readonly Claim[]): Lists {
  const wanted = new Set<string>();
  for (const { against } of given) for (const id of against) wanted.add(id);
  const rows = new Map<string, number>();
  if (wanted.size > 0) given.forEach(({ id }, row) => wanted.has(id) && rows.set(id, row));
  const lists = growingLists(given.length);
  for (let row = 0; row < given.length; row += 1) pushList(lists, row, given[row]!.against, rows);
  return doneLists(lists);
}

function growingAnchors(count: number): Growing<AnchorColumns> {
  const from = int32Column(count + 1);
  const [at, letters, check] = [growingNumbers(), growingNumbers(), growingNumbers()];
  const hashes: string[] = [];
  return {
    read({ evidence }, row) {
      for (const anchor of evidence) {
        at.push(anchor.at);
        letters.push(anchor.letters);
        // Kept as 32 bits, and read as an unsigned number.
        check.push(anchor.check | 0);
        hashes.push(anchor.hash);
      }
      from[row + 1] = at.length;
    },
    done() {
      const checks = uint32Column(check.length);
      checks.set(check.done());
      return { from, at: at.done(), letters: letters.done(), check: checks, hashes: shortTexts(hashes) };
    },
  };
}

/** The times of claims: of each date that occurs, and of undated claims of each source. */
export interface Times {
  readonly ofDates: readonly Time[];
  /** An actual claim without a date lies at some time before its source was published. */
  readonly undated: readonly Time[];
}

export function readTimes({ dates }: Words, { published }: Names): Times {
  return {
    ofDates: dates.map(readTime),
    undated: Array.from(published, sometimeBefore),
  };
}
