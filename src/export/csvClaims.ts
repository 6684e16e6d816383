import type { Anchor } from '../evidence/anchor.ts';
import type { RawClaim } from '../load/claimShape.ts';

/** The columns of the table of claims that hold a claim; a list is joined by `; `, which no id contains. */
export const CLAIM_COLUMNS = [
  'source',
  'id',
  'subject',
  'predicate',
  'object',
  'polarity',
  'certainty',
  'modality',
  'voice',
  'stance',
  'kinds',
  'through',
  'by',
  'event',
  'detail',
  'change',
  'against',
  'basis',
  'part',
  'when',
  'where',
  'gloss',
  'keywords',
  'evidence',
  'note',
] as const;
type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

const JOINT = '; ';

/** The cell of a field: empty where the record has none. */
export function cellOf(record: RawClaim, column: ClaimColumn): string {
  const value = record[column];
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return value.map((item) => (typeof item === 'string' ? item : anchorCell(item as Anchor))).join(JOINT);
}

function anchorCell({ at, letters, check, hash }: Anchor): string {
  return [at, letters, check, hash].join(' ');
}
