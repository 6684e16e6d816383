import type { WithoutClaims } from '../graph/knowledgeGraph.ts';
import type { Words } from '../columns/claimColumns.ts';
import type { ColumnType } from './parts.ts';

/**
 * A file of a snapshot: a first line `hearsay-snapshot <format> <build hash> <bytes of the header>`, the header in JSON,
 * then, each from a multiple of eight bytes on, the columns, the texts and the sentences.
 */
export interface Header {
  readonly columns: readonly {
    readonly path: string;
    readonly type: ColumnType;
    readonly at: number;
    readonly length: number;
  }[];
  readonly texts: readonly (Stretch & { readonly encoding: 'latin1' | 'utf16le' })[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly sentences: readonly Stretch[];
  /** Bytes of the three sections. */
  readonly bytes: { readonly columns: number; readonly texts: number; readonly sentences: number };
  readonly dataset: WithoutClaims;
  readonly words: Words;
}

/** Bytes of a section that hold the leaf of a path. */
export interface Stretch {
  readonly path: string;
  readonly at: number;
  readonly bytes: number;
}

/** Grows by one whenever the columns of a build change in kind or meaning. */
export const FORMAT = 5;
export const FIRST_WORD = 'hearsay-snapshot';
export const LONGEST_FIRST_LINE = 200;

/** The next multiple of eight. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
