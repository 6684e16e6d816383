import type { PeerName } from './peers.ts';
import type { Question } from './questions.ts';
import type { DataFile } from './readData.ts';
import type { AnswerResult } from './results.ts';

/** What the measuring process is told: whom to ask what, and how often. */
export interface MeasureOrder extends DataFile {
  /** Those that answer first are whom the others are held to. */
  readonly peers: readonly { readonly peer: PeerName; readonly rounds: ReadonlyMap<Question, number> }[];
  readonly rounds: number;
}

/** What it reports. */
export type MeasureReport =
  | { readonly kind: 'progress'; readonly what: string }
  | { readonly kind: 'measured'; readonly answers: readonly AnswerResult[] }
  | { readonly kind: 'unequal'; readonly what: string };
