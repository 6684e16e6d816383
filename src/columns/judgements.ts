import { type Said, saidBy, SPEAKS } from '../claims/said.ts';
import { someMeet, statusFrom, STATUSES, type Status } from '../claims/status.ts';
import { VERDICTS, verdictWord, type VerdictWord } from '../claims/verdict.ts';
import type { Relations } from './arrange.ts';
import { type ClaimTable, ClaimView } from './claimView.ts';
import { int32Column, narrowed, type Numbers, uint8Column } from './allocate.ts';
import { growingNumbers } from './growingNumbers.ts';
import { decides, isDenied, isOfSource } from './marks.ts';
import { isAmong } from './some.ts';

/** What follows from the claims of each relation, and of each source on it. */
export interface Judgements {
  /** For each relation the place of its status in `STATUSES`. */
  readonly statuses: Uint8Array;
  /** For each relation the number of its claims that are no comments, and of its denying actual claims. */
  readonly claimCounts: Int32Array;
  readonly deniedCounts: Int32Array;
  /** The first verdict of each cluster; one more at the end. */
  readonly verdictsFrom: Int32Array;
  readonly verdicts: VerdictColumns;
}

/** What each source says of a relation: one row per pair with a claim, comments included, in the order of claims. */
export interface VerdictColumns {
  readonly count: number;
  readonly sources: Numbers;
  /** Places in `VERDICTS`. */
  readonly words: Uint8Array;
  readonly said: Uint8Array;
  /** The first claim of each row; one more at the end. */
  readonly claimsFrom: Int32Array;
}

export const statusAt = ({ statuses }: Pick<Judgements, 'statuses'>, relation: number): Status =>
  STATUSES[statuses[relation]!]!;

/** Works out verdicts and statuses from columns; claims are only looked at one by one where they may meet. */
export function judge(table: ClaimTable, { count, claimsFrom }: Relations): Judgements {
  const { sources: sourceOf, marks, relations: relationOf } = table.clustered;
  const attributed = table.claims.voices.some;
  const judgements = {
    statuses: uint8Column(count),
    claimCounts: int32Column(count),
    deniedCounts: int32Column(count),
    verdictsFrom: int32Column(count + 1),
  };
  const [sources, words, saids, rowClaims] = [
    growingNumbers(),
    growingNumbers(),
    growingNumbers(),
    growingNumbers(),
  ];

  for (let cluster = 0; cluster < count; cluster += 1) {
    const first = claimsFrom[cluster]!;
    const end = claimsFrom[cluster + 1]!;
    const relation = relationOf[first]!;
    let all: Said = 0;
    let heard = 0;
    for (let claim = first; claim < end;) {
      const source = sourceOf[claim]!;
      const from = claim;
      let said: Said = 0;
      for (; claim < end && sourceOf[claim] === source; claim += 1) {
        const mark = marks[claim]!;
        const own = !isAmong(attributed, claim);
        said |= saidBy(isOfSource(mark), decides(mark), own, isDenied(mark));
        if (isOfSource(mark)) judgements.claimCounts[relation]! += 1;
        if (decides(mark) && isDenied(mark)) judgements.deniedCounts[relation]! += 1;
      }
      const settled = WORD_OF[said]!;
      const word = settled === OPEN ? wordWhereTheyMeet(table, said, from, claim) : settled;
      sources.push(source);
      words.push(word);
      saids.push(said);
      rowClaims.push(from);
      all |= said;
      heard |= 1 << word;
    }
    const settled = STATUS_OF[heard * SUMS + all]!;
    judgements.statuses[relation] =
      settled === OPEN ? statusWhereTheyMeet(table, { all, heard, first, end }) : settled;
    judgements.verdictsFrom[cluster + 1] = sources.length;
  }
  rowClaims.push(sourceOf.length);
  return {
    ...judgements,
    verdicts: {
      count: sources.length,
      sources: narrowed(sources.done(), table.names.sources.length),
      words: inBytes(words.done()),
      said: inBytes(saids.done()),
      claimsFrom: rowClaims.done(),
    },
  };
}

/** Sums of what is said, whose highest bit is `SPEAKS`. */
const SUMS = 2 * SPEAKS;
/** It must be known whether claims meet. */
const OPEN = -1;

/** The word for each sum of what a source says, and the status for what all say and which words are heard. */
const WORD_OF = settledBy(SUMS, (said, meet) => VERDICTS.indexOf(verdictWord(said, meet)));
const STATUS_OF = settledBy(SUMS << VERDICTS.length, (sum, meet) =>
  statusPlace(sum % SUMS, Math.floor(sum / SUMS), meet),
);

function settledBy(range: number, placeOf: (sum: number, meet: () => boolean) => number): Int8Array {
  return Int8Array.from({ length: range }, (_, sum) => {
    const place = placeOf(sum, () => true);
    return place === placeOf(sum, () => false) ? place : OPEN;
  });
}

function statusPlace(all: Said, heard: number, meet: () => boolean): number {
  const hasVerdict = (word: VerdictWord): boolean => (heard & (1 << VERDICTS.indexOf(word))) !== 0;
  return STATUSES.indexOf(statusFrom(all, hasVerdict, meet));
}

/** By itself, so that nothing is made for the many claims that need no look. */
function wordWhereTheyMeet(table: ClaimTable, said: Said, from: number, end: number): number {
  return VERDICTS.indexOf(verdictWord(said, () => someMeet(ownAmong(table, from, end))));
}

interface Heard {
  readonly all: Said;
  /** Verdicts, as bits by their places. */
  readonly heard: number;
  readonly first: number;
  readonly end: number;
}

function statusWhereTheyMeet(table: ClaimTable, { all, heard, first, end }: Heard): number {
  return statusPlace(all, heard, () => someMeet(viewsOf(table, first, end)));
}

function inBytes(numbers: Int32Array): Uint8Array {
  const bytes = uint8Column(numbers.length);
  bytes.set(numbers);
  return bytes;
}

/** Claims in the order of the columns, as views. */
export function viewsOf(table: ClaimTable, first: number, end: number): ClaimView[] {
  const views: ClaimView[] = [];
  for (let claim = first; claim < end; claim += 1) views.push(new ClaimView(table, claim));
  return views;
}

function ownAmong(table: ClaimTable, first: number, end: number): readonly ClaimView[] {
  return viewsOf(table, first, end).filter(({ voice }) => voice.length === 0);
}
