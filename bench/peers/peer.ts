import type { Status } from '../../src/claims/status.ts';
import type { DatasetInSequence, Polarity } from '../../src/claims/types.ts';
import type { VerdictWord } from '../../src/claims/verdict.ts';

/** An answer at once, or later. */
export type Answered<Answer> = Answer | Promise<Answer>;

/** What is measured: something that holds the claims and answers the five questions. `README.md` defines each exactly. */
export interface Peer {
  /** Takes in a dataset; afterwards the peer is ready to answer. It must not keep what it does not need. */
  load(dataset: DatasetInSequence): Answered<void>;
  /** Who is said to back, or not to back, an entity. */
  whoBacked(entity: string): Answered<readonly Backer[]>;
  /** The relations around an entity, two hops wide. */
  ego(entity: string): Answered<Ego>;
  /** The disputed relations of a predicate of which the most sources speak. */
  disputed(predicate: string): Answered<readonly RelationRow[]>;
  /** The best of the shortest chains between two entities, by the word of some sources only. */
  path(from: string, to: string, sources: readonly string[]): Answered<Path>;
  /** How far two sources agree. */
  agreement(a: string, b: string): Answered<Agreement>;
  /** Process ids of servers that work for the peer, whose memory is its own; absent where there is none. */
  processes?(): readonly number[];
  /** What else it can do with what it holds, in the order in which it is to be done. */
  asides?(): readonly Aside[];
  /** Lets go of everything: connections, processes, files. */
  close(): Answered<void>;
}

/** Something that is done once, and measured. */
export interface Aside {
  readonly what: string;
  /** Does it; the bytes of the file that it makes, if it makes one. */
  readonly run: () => number | undefined;
}

/** One that backs, or is said not to, and what each source says of it. */
export interface Backer {
  readonly backer: string;
  /** In the order of sources: by date, then slug. */
  readonly sources: readonly SourceWord[];
}

/** What one source says of one relation. */
export interface SourceWord {
  readonly source: string;
  readonly verdict: VerdictWord;
  /** Own word first, then in the order of the text. */
  readonly claims: readonly ClaimRow[];
}

/** A claim by its global id. */
export interface ClaimRow {
  readonly id: string;
  readonly polarity: Polarity;
}

/** Some of the relations around an entity, and how many there are beside them. */
export interface Ego {
  readonly relations: readonly RelationRow[];
  readonly omitted: number;
}

/** A relation by its id, with its status and numbers of sources, claims, and denying actual claims. */
export interface RelationRow {
  readonly id: string;
  readonly status: Status;
  readonly sources: number;
  readonly claims: number;
  readonly denied: number;
}

/** The ids of the relations of a chain, from one end to the other; null where there is none. */
export type Path = readonly string[] | null;

/** On how many relations both sources have a verdict, and on how many of those they agree and disagree. */
export interface Agreement {
  readonly both: number;
  readonly agree: number;
  readonly disagree: number;
}

/** Most backers in an answer. */
export const MOST_BACKERS = 500;
/** Most relations around an entity in an answer. */
export const MOST_AROUND = 500;
/** Most disputed relations in an answer. */
export const MOST_DISPUTED = 50;
/** Longest chain that is looked for. */
export const LONGEST_PATH = 6;
/** Predicates of which a chain takes no step. */
export const NO_STEPS: ReadonlySet<string> = new Set(['cited-by', 'located-in']);
/** The predicate of `whoBacked`. */
export const BACKS = 'backs';
