import type { Candidate } from '../problems/nearMisses.ts';
import type { RawClaim } from '../load/claimShape.ts';
import type { LoadedDataset, LoadedSource } from '../load/loadedDataset.ts';
import type { LoadedRecord } from '../load/loadedRecord.ts';
import type { RawPredicate } from '../load/vocabularyShape.ts';
import type { CompleteClaim } from './completeClaim.ts';

/** What became of an anchor in the attached text. */
export interface AnchorState {
  readonly state: 'exact' | 'moved' | 'lost';
}

/** What the checks may be told beside the files. */
export interface CheckOptions {
  /** Per global claim id, what became of its anchors, in their order; claims without an attached text are absent. */
  readonly anchorStates?: ReadonlyMap<string, readonly AnchorState[]>;
  /** How bad a moved or lost anchor is; default: warning. */
  readonly anchorSeverity?: 'warning' | 'error';
}

/** A claim with defaults, the source that it stands in, and its record. */
export interface CheckedClaim {
  readonly source: LoadedSource;
  readonly record: LoadedRecord<RawClaim>;
  readonly value: CompleteClaim;
}

/** An entity of the files, or one that a source or the code defines. */
export interface KnownEntity extends Candidate {
  readonly type: string;
}

/** What the rules see: the files, and what is often asked about them. */
export interface CheckContext {
  readonly loaded: LoadedDataset;
  readonly options: CheckOptions;
  readonly claims: readonly CheckedClaim[];
  /** The claims of which every field could be read: for rules that draw on what is absent. */
  readonly soundClaims: readonly CheckedClaim[];
  /** By id, the first where several have the same. */
  readonly predicates: ReadonlyMap<string, RawPredicate>;
  /** By id: the entities of the files, the sources as works, and the reserved voice `unnamed`. */
  readonly entities: ReadonlyMap<string, KnownEntity>;
  /** False where files are unread that may define entities: then nothing can be said to be no entity. */
  readonly entitiesComplete: boolean;
}
