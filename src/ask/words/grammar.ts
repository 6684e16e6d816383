import type { Entity } from '../../claims/types.ts';
import type { Lexicon } from './lexicon.ts';

/** For which state a leader or organ is taken to stand, by ids. */
export type StandsFor = ReadonlyMap<string, Entity>;

/** What questions are read with. */
export interface Grammar {
  readonly lexicon: Lexicon;
  readonly standsFor: StandsFor;
  /** Ids of those of whom a claim says that they lead somebody. */
  readonly leaders: ReadonlySet<string>;
}
