import type { Claim } from '../claims/types.ts';
import { latestDay, sometimeBefore } from '../time/bounds.ts';
import { readTime, type Time } from '../time/time.ts';
import { doneLists, growingLists, type Lists, pushList } from './lists.ts';
import { growingTexts, type LongTexts } from './longTexts.ts';
import { marksOf } from './marks.ts';
import type { Names } from './names.ts';
import { type ShortTexts, shortTexts } from './shortTexts.ts';

/** No event, place, detail or date. */
export const NONE = -1;

/**
 * Claims, a column for each field. Claims are clustered by relation, in the order of `Clusters`; within one they are in
 * the order of sources, own word first, then as in the text. What they name is numbered as in `Names`.
 */
export interface ClaimColumns {
  readonly count: number;
  readonly ids: ShortTexts;
  readonly sources: Int32Array;
  readonly relations: Int32Array;
  /** Fields of few values; see `marks.ts`. */
  readonly marks: Uint16Array;
  readonly voices: Lists;
  readonly kinds: Lists;
  readonly through: Lists;
  readonly by: Lists;
  readonly basis: Lists;
  /** Numbers of claims. */
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

/** The passages of each claim: those of claim `c` are `from[c] … from[c + 1] - 1`. */
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

/** Where claims stand, and in which order they are put into columns: claim `c` is `given[order[c]]`. */
export interface Arranged {
  readonly given: readonly Claim[];
  readonly order: Int32Array;
  /** The relation of each claim as given, and whether its ends are turned in it. */
  readonly relationOf: Int32Array;
  readonly turned: Uint8Array;
}

/** Puts claims into columns. */
export function buildClaimColumns(
  { given, order, relationOf, turned }: Arranged,
  names: Names,
): { readonly claims: ClaimColumns; readonly words: Words } {
  const count = order.length;
  const { entityNumbers, kindNumbers, sourceNumbers } = names;
  const numbers = (): Int32Array => new Int32Array(count);
  const [sources, relations, events, places, details, dates] = [
    numbers(),
    numbers(),
    numbers(),
    numbers(),
    numbers(),
    numbers(),
  ];
  const marks = new Uint16Array(count);
  const [voices, kinds, through, by, basis] = Array.from({ length: 5 }, () => growingLists(count)) as [
    ReturnType<typeof growingLists>,
    ReturnType<typeof growingLists>,
    ReturnType<typeof growingLists>,
    ReturnType<typeof growingLists>,
    ReturnType<typeof growingLists>,
  ];
  const [glosses, notes] = [growingTexts(count), growingTexts(count)];
  const [detailWords, dateWords] = [wordList(), wordList()];
  const entityOrNone = (id: string | undefined): number => (id === undefined ? NONE : entityNumbers.get(id)!);

  for (let place = 0; place < count; place += 1) {
    const claim = given[order[place]!]!;
    sources[place] = sourceNumbers.get(claim.source)!;
    relations[place] = relationOf[order[place]!]!;
    marks[place] = marksOf(claim, turned[order[place]!] === 1);
    pushList(voices, place, claim.voice, entityNumbers);
    pushList(kinds, place, claim.kinds, kindNumbers);
    pushList(through, place, claim.through, entityNumbers);
    pushList(by, place, claim.by, entityNumbers);
    pushList(basis, place, claim.basis, entityNumbers);
    events[place] = entityOrNone(claim.event);
    places[place] = entityOrNone(claim.where);
    details[place] = detailWords.numberOf(claim.detail);
    dates[place] = dateWords.numberOf(claim.when);
    glosses.push(claim.gloss);
    notes.push(claim.note);
  }
  return {
    claims: {
      count,
      ids: shortTexts(Array.from(order, (number) => given[number]!.id)),
      sources,
      relations,
      marks,
      voices: doneLists(voices),
      kinds: doneLists(kinds),
      through: doneLists(through),
      by: doneLists(by),
      basis: doneLists(basis),
      against: buildAgainst(given, order),
      events,
      places,
      details,
      dates,
      glosses: glosses.done(),
      notes: notes.done(),
      anchors: buildAnchors(given, order),
    },
    words: { details: detailWords.words, dates: dateWords.words },
  };
}

interface WordList {
  readonly words: string[];
  numberOf(word: string | undefined): number;
}

function wordList(): WordList {
  const words: string[] = [];
  const known = new Map<string, number>();
  return {
    words,
    numberOf(word) {
      if (word === undefined) return NONE;
      let number = known.get(word);
      if (number === undefined) {
        number = words.push(word) - 1;
        known.set(word, number);
      }
      return number;
    },
  };
}

/** Claims are directed against few others, so that only those that are get a number by id. */
function buildAgainst(given: readonly Claim[], order: Int32Array): Lists {
  const wanted = new Set<string>();
  for (const { against } of given) for (const id of against) wanted.add(id);
  const places = new Map<string, number>();
  const lists = growingLists(order.length);
  if (wanted.size > 0) {
    order.forEach((number, place) => {
      const { id } = given[number]!;
      if (wanted.has(id)) places.set(id, place);
    });
    order.forEach((number, place) => pushList(lists, place, given[number]!.against, places));
  }
  return doneLists(lists);
}

function buildAnchors(given: readonly Claim[], order: Int32Array): AnchorColumns {
  const from = new Int32Array(order.length + 1);
  for (let place = 0; place < order.length; place += 1) {
    from[place + 1] = from[place]! + given[order[place]!]!.evidence.length;
  }
  const total = from[order.length]!;
  const [at, letters, check] = [new Int32Array(total), new Int32Array(total), new Uint32Array(total)];
  const hashes: string[] = [];
  for (const number of order) {
    for (const anchor of given[number]!.evidence) {
      const place = hashes.push(anchor.hash) - 1;
      at[place] = anchor.at;
      letters[place] = anchor.letters;
      check[place] = anchor.check;
    }
  }
  return { from, at, letters, check, hashes: shortTexts(hashes) };
}

/** The times of claims: of each date that occurs, and of undated claims of each source. */
export interface Times {
  readonly ofDates: readonly Time[];
  /** An actual claim without a date lies at some time before its source was published. */
  readonly undated: readonly Time[];
}

export function readTimes({ dates }: Words, { sources }: Names): Times {
  return {
    ofDates: dates.map(readTime),
    undated: sources.map(({ date }) => sometimeBefore(latestDay(readTime(date)))),
  };
}
