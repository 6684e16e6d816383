import type { Claim } from '../claims/types.ts';
import { jaccard } from './jaccard.ts';
import type { ClaimPair } from './matchCodings.ts';
import { sameChain } from './sameChain.ts';

/** Fields in which two codings of one claim are compared, free text (gloss, detail, note) and passages left out. */
export const COMPARED_FIELDS = [
  'polarity',
  'certainty',
  'modality',
  'voice',
  'stance',
  'kinds',
  'when',
  'event',
  'change',
  'where',
  'through',
  'by',
  'basis',
  'part',
] as const satisfies readonly (keyof Claim)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** A field in which two claims differ, with both values. */
export interface Difference {
  readonly field: ComparedField;
  readonly a: Claim[ComparedField];
  readonly b: Claim[ComparedField];
}

/** The fields in which the claims of a pair differ. Chains of voices are compared in order, other lists as sets. */
export function differencesOf({ a, b }: ClaimPair): readonly Difference[] {
  return COMPARED_FIELDS.filter((field) => !isSame(field, a[field], b[field])).map((field) => ({
    field,
    a: a[field],
    b: b[field],
  }));
}

function isSame(field: ComparedField, a: Claim[ComparedField], b: Claim[ComparedField]): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return field === 'voice' ? sameChain(a, b) : jaccard(a, b) === 1;
}
