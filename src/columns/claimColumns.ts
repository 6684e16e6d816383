import type { Claim, ClaimSequence } from '../claims/types.ts';
import { sometimeBefore } from '../time/bounds.ts';
import { readTime, type Time } from '../time/time.ts';
import { type AnchorColumns, growingAnchors } from './anchors.ts';
import { type ClaimEnds, growingEnds } from './claimEnds.ts';
import { growingWords } from './growingWords.ts';
import { type KnownNames, knownNames } from './knownNumbers.ts';
import { growingTexts, type LongTexts } from './longTexts.ts';
import type { Names } from './names.ts';
import { growingSomeLists, renumbered, type SomeLists } from './someLists.ts';
import { growingSomeNumbers, type SomeNumbers } from './someNumbers.ts';
import { growingSomeTexts, type SomeTexts } from './someTexts.ts';

/**
 * The claims by number, a column for each field that `Clustered` does not hold. What they name is numbered as in `Names`.
 * A field that most claims do without takes room for those that have it.
 */
export interface ClaimColumns {
  readonly count: number;
  readonly voices: SomeLists;
  readonly kinds: SomeLists;
  readonly through: SomeLists;
  readonly by: SomeLists;
  readonly basis: SomeLists;
  /** Places in `Words.keywords`. */
  readonly keywords: SomeLists;
  /** Claims, by their numbers. */
  readonly against: SomeLists;
  readonly events: SomeNumbers;
  readonly places: SomeNumbers;
  /** Places in `Words.details` and `Words.dates`. */
  readonly details: SomeNumbers;
  readonly dates: SomeNumbers;
  readonly glosses: LongTexts;
  readonly notes: SomeTexts;
  readonly anchors: AnchorColumns;
}

/** Texts that many claims have in common, each once. */
export interface Words {
  readonly details: readonly string[];
  readonly dates: readonly string[];
  readonly keywords: readonly string[];
}

/** The numbers that claims get. Rows are their places in the dataset. */
export interface Order {
  /** The row of each claim. */
  readonly rows: Int32Array;
  /** The number of the claim of each row. */
  readonly places: Int32Array;
  /** The number of the claim with an id. */
  readonly numberOfId: (id: string) => number;
}

/** Claims as they were read. */
interface ReadClaims {
  readonly ends: ClaimEnds;
  readonly words: Words;
  /** The columns, when it is known which number each claim has. */
  readonly inOrder: (order: Order) => ClaimColumns;
}

/** Reads claims, in one pass: objects by the million are slow to visit, and need not all be there. */
export function readClaims(given: ClaimSequence, names: Names): ReadClaims {
  const numberOf = knownNames(names);
  const ends = growingEnds(given.length, names, numberOf);
  const [lists, things] = [claimLists(names, numberOf), claimThings(names, numberOf)];
  const [texts, anchors] = [claimTexts(given.length), growingAnchors(given.length)];
  let row = 0;
  for (const claim of given) {
    ends.read(claim, row);
    lists.read(claim, row);
    things.read(claim, row);
    texts.read(claim, row);
    anchors.read(claim.evidence, row);
    row += 1;
  }
  if (row !== given.length) throw new RangeError(`${given.length} claims were to come, and ${row} came.`);
  return {
    ends: ends.done(),
    words: { ...things.words, ...lists.words },
    inOrder: (order) => ({
      count: given.length,
      ...lists.done(order),
      ...things.done(order),
      ...texts.done(order),
      anchors: anchors.done(order.rows),
    }),
  };
}

/** Takes claims one by one. */
interface Growing<Column extends keyof ClaimColumns> {
  read(claim: Claim, row: number): void;
  done(order: Order): Pick<ClaimColumns, Column>;
}

function claimLists(
  names: Names,
  numberOf: KnownNames,
): Growing<'voices' | 'kinds' | 'through' | 'by' | 'basis' | 'keywords' | 'against'> & {
  readonly words: Pick<Words, 'keywords'>;
} {
  const [voices, kinds, through] = [growingSomeLists(), growingSomeLists(), growingSomeLists()];
  const [by, basis, against] = [growingSomeLists(), growingSomeLists(), growingSomeLists()];
  const [keywords, keywordsThere, denied] = [growingSomeLists(), growingWords(), growingWords()];
  return {
    words: { keywords: keywordsThere.words },
    read(claim, row) {
      voices.push(row, claim.voice, numberOf.entity);
      kinds.push(row, claim.kinds, numberOf.kind);
      through.push(row, claim.through, numberOf.entity);
      by.push(row, claim.by, numberOf.entity);
      basis.push(row, claim.basis, numberOf.entity);
      keywords.push(row, claim.keywords, keywordsThere.numberOf);
      against.push(row, claim.against, denied.numberOf);
    },
    done({ places, numberOfId }) {
      const range = names.entities.length;
      return {
        voices: voices.done(places, range),
        kinds: kinds.done(places, names.kinds.length),
        through: through.done(places, range),
        by: by.done(places, range),
        basis: basis.done(places, range),
        keywords: keywords.done(places, keywordsThere.words.length),
        against: renumbered(against.done(places, denied.words.length), denied.words.map(numberOfId)),
      };
    },
  };
}

function claimThings(
  { entities }: Names,
  numberOf: KnownNames,
): Growing<'events' | 'places' | 'details' | 'dates'> & {
  readonly words: Pick<Words, 'details' | 'dates'>;
} {
  const [events, places] = [growingSomeNumbers(), growingSomeNumbers()];
  const [details, dates] = [growingSomeNumbers(), growingSomeNumbers()];
  const [detailWords, dateWords] = [growingWords(), growingWords()];
  return {
    words: { details: detailWords.words, dates: dateWords.words },
    read({ event, where, detail, when }, row) {
      if (event !== undefined) events.push(row, numberOf.entity(event));
      if (where !== undefined) places.push(row, numberOf.entity(where));
      if (detail !== undefined) details.push(row, detailWords.numberOf(detail));
      if (when !== undefined) dates.push(row, dateWords.numberOf(when));
    },
    done: ({ places: numbers }) => ({
      events: events.done(numbers, entities.length),
      places: places.done(numbers, entities.length),
      details: details.done(numbers, detailWords.words.length),
      dates: dates.done(numbers, dateWords.words.length),
    }),
  };
}

function claimTexts(count: number): Growing<'glosses' | 'notes'> {
  const glosses = growingTexts(count);
  const notes = growingSomeTexts();
  return {
    read({ gloss, note }, row) {
      glosses.push(gloss);
      if (note !== undefined) notes.push(row, note);
    },
    done: ({ rows, places }) => ({ glosses: glosses.done(rows), notes: notes.done(places) }),
  };
}

/** The times of claims: of each date that occurs, and of undated claims of each source. */
export interface Times {
  readonly ofDates: readonly Time[];
  /** An actual claim without a date lies at some time before its source was published. */
  readonly undated: readonly Time[];
}

export function readTimes({ dates }: Pick<Words, 'dates'>, { published }: Names): Times {
  return {
    ofDates: dates.map(readTime),
    undated: Array.from(published, sometimeBefore),
  };
}
