import type { Lexicon } from './lexicon.ts';
import type { StandsFor } from './resolveName.ts';

/** What questions are read with. */
export interface Grammar {
  readonly lexicon: Lexicon;
  readonly standsFor: StandsFor;
}
