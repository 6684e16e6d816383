import type { PeerName } from './peers.ts';
import type { Asked } from './questions.ts';
import type { DataFile } from './readData.ts';

/** What an answerer is told first. */
export interface AnswererOrder extends DataFile {
  readonly peer: PeerName;
}

/** Some of the questions handed over, by their places: the first of them, and the first that is not one of them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Questions that are put one after the other. */
export interface Turn {
  /** Put first, and not counted: the first answers after another's turn find cold processor caches. */
  readonly lead: Stretch;
  /** Places of those of the lead that are put again when its garbage is collected, and not counted either. */
  readonly again: readonly number[];
  readonly block: Stretch;
}

/** Questions that are put over and over until the time is up, and not counted. */
export interface WarmUp {
  readonly stretch: Stretch;
  readonly milliseconds: number;
}

/** What came of the block of a turn. */
export interface Given {
  readonly answers: readonly unknown[];
  /** Milliseconds of each. */
  readonly times: readonly number[];
}

/** What it is told then, one after the other: which questions there are, to warm up, to answer some of them, to end. */
export type AnswererMessage =
  | { readonly kind: 'questions'; readonly questions: readonly Asked[] }
  | { readonly kind: 'warm-up'; readonly warmUp: WarmUp }
  | { readonly kind: 'turn'; readonly turn: Turn }
  | { readonly kind: 'close' };

/** What it reports: that it has loaded, that it has done what it was told, or why it cannot. */
export type AnswererReport =
  | { readonly kind: 'done' }
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'failed'; readonly why: string };
