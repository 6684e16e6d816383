import type { Question } from './questions.ts';
import type { PeerName } from './peers.ts';

/** What a run at one scale has found. Kept as JSON in `bench/results/`, from which `RESULTS.md` is written. */
export interface Results {
  readonly scale: string;
  readonly claims: number;
  readonly entities: number;
  readonly sources: number;
  readonly relations: number;
  readonly seed: number;
  /** ISO 8601. */
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly ndjson: {
    readonly bytes: number;
    readonly seconds: number;
    /** UTF-8 bytes of the glosses in it. */
    readonly glosses: number;
  };
  readonly loads: readonly LoadResult[];
  readonly answers: readonly AnswerResult[];
  readonly leftOut: readonly LeftOut[];
  readonly patience: number;
  readonly budget: number;
}

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
  readonly node: string;
  readonly system: string;
}

/** How a peer took in the data, in a process of its own. */
export interface LoadResult {
  readonly peer: PeerName;
  /** Seconds from the unread file until it was ready to answer. */
  readonly seconds: number;
  /** Seconds that reading and parsing alone took in the same process, just before. */
  readonly parsing: number;
  readonly memory: Memory;
  /** Milliseconds of the first answer to each question, and memory when all are given. */
  readonly first: readonly { readonly question: Question; readonly milliseconds: number }[];
  readonly memoryAfterFirst?: Memory;
  /** What was done besides, and what it took. */
  readonly asides: readonly AsideResult[];
}

/** Something done once: seconds, bytes of memory that it added, and of the file that it made. */
export interface AsideResult {
  readonly what: string;
  readonly seconds: number;
  readonly memory: Memory;
  readonly file?: number;
}

/** Bytes: live JavaScript objects, what the process holds beside them, and what server processes hold. */
export interface Memory {
  readonly heap: number;
  readonly outside: number;
  readonly servers: number;
}

/** How fast a peer answered a question, in milliseconds. */
export interface AnswerResult {
  readonly peer: PeerName;
  readonly question: Question;
  readonly rounds: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that differ from those of the first peer. */
  readonly unequal: number;
}

/** Why a peer was not measured, at all or on one question. */
export interface LeftOut {
  readonly peer: PeerName;
  readonly question?: Question;
  readonly why: string;
}
