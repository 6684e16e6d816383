import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Reading } from '../reading/reading.ts';
import type { BesideSearch, Operation } from './operation.ts';

/** What came of running a reading. */
export interface Result {
  readonly reading: Reading;
  readonly operation: Operation;
  readonly found: Found;
  readonly beside: readonly FoundBeside[];
}

/** The claims that an operation gives. */
export interface Found {
  readonly claims: readonly ClaimAnswer[];
  readonly total: number;
  /** How many of them match a time only for lack of a date. */
  readonly undated: number;
  /** How many relations, or pairs of claims, match beyond those that were looked at. */
  readonly beyond?: number;
  /** How many more the same search found that are far from the words of the question. */
  readonly far: number;
}

/** Claims that do not fit the question to the letter. */
export interface FoundBeside {
  /** What they are to the question, in a sentence. */
  readonly why: string;
  /** Undefined where the search of the question itself has found them. */
  readonly search: BesideSearch | undefined;
  readonly claims: readonly ClaimAnswer[];
  /** Whether they answer the question better than what was found, unless that answers it surely. */
  readonly leads?: boolean | undefined;
  /** Whether they answer the question, too, as what denies it does. */
  readonly answers?: boolean | undefined;
  /** Whether the heading says more of the claims than why they stand here: that they deny, are planned, are comments. */
  readonly qualifies?: boolean | undefined;
  /** Whether they would fit, were it said that it was in the place asked about. */
  readonly butForPlace?: boolean | undefined;
}

/** How many of some claims, found by a time, match it only for lack of a date. */
export function undatedIn(claims: readonly ClaimAnswer[]): number {
  return claims.filter(({ when }) => when === undefined).length;
}
