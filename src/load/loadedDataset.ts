import type { Problem } from '../problems/problem.ts';
import type { RawAccount } from './accountShape.ts';
import type { RawClaim } from './claimShape.ts';
import type { RawEntity } from './entityShape.ts';
import type { LoadedRecord } from './loadedRecord.ts';
import type { RawSource } from './sourceShape.ts';
import type { RawVocabulary } from './vocabularyShape.ts';

/** An entity record and the type that the name of its file gives it. */
export interface LoadedEntity extends LoadedRecord<RawEntity> {
  readonly type: string;
}

/** What the folder of a source holds. */
export interface LoadedSource {
  /** Name of the folder. */
  readonly slug: string;
  /** Undefined when `source.yaml` is missing or unreadable. */
  readonly record: LoadedRecord<RawSource> | undefined;
  /** The claims of `claims.yaml`, then those of `claims.ndjson`, in the order of the files. */
  readonly claims: readonly LoadedRecord<RawClaim>[];
  /** Independent codings of the same text, for review: `first-coding.yaml`, `second-coding.yaml`; those that are there. */
  readonly codings: readonly LoadedCoding[];
}

/** What one reader made of a text. Its entities may be its coder's own. */
export interface LoadedCoding {
  /** Name of the file. */
  readonly name: string;
  readonly claims: readonly LoadedRecord<RawClaim>[];
}

/** What the files of a dataset hold, read but not checked, with where each part stands. */
export interface LoadedDataset {
  /** Undefined when it is missing or unreadable. */
  readonly vocabulary: LoadedRecord<RawVocabulary> | undefined;
  readonly entities: readonly LoadedEntity[];
  readonly sources: readonly LoadedSource[];
  /** Rival accounts; none where there is no `accounts.yaml`. */
  readonly accounts: readonly LoadedRecord<RawAccount>[];
  /** Files that are there but could not be read: what they define is not missing, but unknown. */
  readonly unread: readonly string[];
  /** What was wrong with the files as such, sorted, not limited. */
  readonly problems: readonly Problem[];
}

/** A dataset of no files. */
export const NOTHING_LOADED: LoadedDataset = {
  vocabulary: undefined,
  entities: [],
  sources: [],
  accounts: [],
  unread: [],
  problems: [],
};
