import type { PeerName } from './peers.ts';
import type { Asked } from './questions.ts';
import type { DataFile } from './readData.ts';

/** What an answerer is told first. */
export interface AnswererOrder extends DataFile {
  readonly peer: PeerName;
}

/** Questions that are put one after the other. */
export interface Turn {
  /** Put first, and not counted: the first answers after another's turn find cold processor caches. */
  readonly lead: readonly Asked[];
  readonly block: readonly Asked[];
}

/** What came of a turn. */
export interface Given {
  readonly answers: readonly unknown[];
  /** Milliseconds of each. */
  readonly times: readonly number[];
}

/** What it is told then, one after the other: to answer, to collect its garbage, to end. */
export type AnswererMessage =
  { readonly kind: 'turn'; readonly turn: Turn } | { readonly kind: 'collect' } | { readonly kind: 'close' };

/** What it reports: that it has loaded, that it has done what it was told, or why it cannot. */
export type AnswererReport =
  | { readonly kind: 'done' }
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'failed'; readonly why: string };
