import type { RawClaim } from '../load/claimShape.ts';
import { positionOf } from '../load/loadedRecord.ts';
import type { Position } from '../problems/problem.ts';
import type { CheckContext, CheckedClaim } from './checkContext.ts';

/** An anchor of a claim, as far as it could be read. */
export interface WrittenAnchor {
  readonly value: NonNullable<RawClaim['evidence']>[number];
  readonly claim: CheckedClaim;
  /** Among the anchors of its claim, from 0. */
  readonly index: number;
  /** Where it stands, or one of its fields. */
  readonly position: (field?: string) => Position;
}

/** Every anchor of the dataset. */
export function* anchorsOf({ claims }: CheckContext): Iterable<WrittenAnchor> {
  for (const claim of claims) {
    for (const [index, value] of claim.value.evidence.entries()) {
      const position = (field?: string): Position =>
        positionOf(claim.record, 'evidence', index, ...(field === undefined ? [] : [field]));
      yield { value, claim, index, position };
    }
  }
}
