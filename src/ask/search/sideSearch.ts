import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { Catalogue } from '../asker.ts';
import type { Reading } from '../reading/reading.ts';

/** A search for claims that do not fit the question to the letter, though an answer would be wanting without them. */
export interface SideSearch {
  readonly filter: ClaimFilter;
  /** What claims that it finds are to the question, in a sentence; undefined where they are nothing to it. */
  readonly why: (claims: readonly ClaimAnswer[]) => string | undefined;
  /** Whether it leaves limits out, and is made only where what fits, and such searches before it, are few. */
  readonly ifFew?: boolean;
  /** Whether what it finds answers the question too, as denials do, so that less else is looked for. */
  readonly answers?: boolean;
  /** Whether the heading says more of the claims than why they stand here: that they deny, are planned, are comments. */
  readonly qualifies?: boolean;
  /** Whether what it finds would fit, were it said that it was in the place asked about. */
  readonly butForPlace?: boolean;
}

/** What a side search is made from: a reading, the filter that it was run as, and what that found. */
export interface AskedBeside {
  readonly reading: Reading;
  readonly filter: ClaimFilter;
  readonly found: readonly ClaimAnswer[];
  readonly hearsay: Hearsay;
  readonly catalogue: Catalogue;
}

/** Fewer claims than this, and more is looked for. */
export const FEW = 5;

/** Whether a filter limits who stands at an end of claims, whom they are about, or who says them. */
export function namesAnybody({
  subjects,
  objects,
  about,
  between,
  accordingTo,
  voices,
}: ClaimFilter): boolean {
  return [subjects, objects, about, between, accordingTo, voices].some((named) => named != null);
}
