import type { Claim } from '../claims/types.ts';
import type { AttachedTexts } from '../evidence/attachedTexts.ts';

/** What became of a passage in an attached text. */
export interface AnchorState {
  readonly state: 'exact' | 'moved' | 'lost';
}

/** What became of the passages of each claim whose source has a text attached, keyed by claim id, in their order. */
export function anchorStates(
  claims: readonly Claim[],
  texts: AttachedTexts,
): ReadonlyMap<string, readonly AnchorState[]> {
  const attached = claims.filter(({ source }) => texts.counts(source).attached);
  return new Map(
    attached.map(({ id, source, evidence }) => [
      id,
      evidence.flatMap((anchor) => {
        const { state } = texts.stateOf(source, anchor);
        return state === 'not-attached' ? [] : [{ state }];
      }),
    ]),
  );
}
