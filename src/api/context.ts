import type { Answer } from '../ask/ask.ts';
import type { AttachedTexts } from '../evidence/attachedTexts.ts';
import type { Hearsay } from '../queries/hearsay.ts';

/** Largest numbers that a request can meet; the cost of a query is worked out with them. */
export interface Sizes {
  readonly sources: number;
  readonly relations: number;
}

/** What every resolver is given: one build, whole, for the length of a request. */
export interface ApiContext {
  readonly hearsay: Hearsay;
  /** Answers a question in plain English by asking `hearsay`; default: that of this context. */
  readonly ask: (question: string, hearsay?: Hearsay) => Promise<Answer>;
  readonly texts: AttachedTexts;
  readonly sizes: Sizes;
  /** ISO 8601 time at which the build was made in memory. */
  readonly builtAt: string;
  /** Version of Hearsay. */
  readonly version: string;
}
