import type { RawClaim } from '../load/claimShape.ts';
import type { RawSource } from '../load/sourceShape.ts';

/** A claim that a row makes, with the source it belongs to. */
export interface Draft {
  readonly line: number;
  /** Slug of the source. */
  readonly source: string;
  /** What `source.yaml` is to say, where the source has to be made. */
  readonly sourceRecord: RawSource | undefined;
  /** Entities are named by ids. */
  readonly record: RawClaim;
}
