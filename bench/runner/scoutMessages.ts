import type { PeerName } from './peers.ts';
import type { Question } from './questions.ts';
import type { DataFile } from './readData.ts';
import type { AsideResult, Memory } from './results.ts';

/** What a scout is told. */
export interface ScoutOrder extends DataFile {
  readonly peer: PeerName;
  /** None where it is only to load once more. */
  readonly questions: readonly Question[];
}

/** What a scout reports, one after the other. Milliseconds and bytes. */
export type ScoutReport =
  | {
      readonly kind: 'loaded';
      readonly seconds: number;
      readonly parsing: number;
      readonly memory: Memory;
      readonly servers: readonly number[];
    }
  | { readonly kind: 'answered'; readonly question: Question; readonly milliseconds: number }
  | { readonly kind: 'answered all'; readonly memory: Memory }
  | { readonly kind: 'aside'; readonly aside: AsideResult }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: string };

/** Answers per question: the first is cold, the others tell how long one takes. */
export const ANSWERS = 4;
