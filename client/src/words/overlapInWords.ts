import type { Overlap } from '../state/visibleRelations.ts';

const WORDS = { CERTAIN: 'certainly then', POSSIBLE: 'possibly then', UNDATED: 'undated' } as const;
const MEANINGS = {
  CERTAIN: 'A claim of it lies in these months, whichever of the days its date allows it was.',
  POSSIBLE: 'A claim of it may lie in these months; its date allows others too.',
  UNDATED: 'It is claimed without a date.',
} as const;

/** How a relation lies to the months looked at, for a legend and a list. */
export function overlapInWords(overlap: NonNullable<Overlap>): string {
  return WORDS[overlap];
}

/** What it means that a relation lies so. */
export function overlapMeaning(overlap: NonNullable<Overlap>): string {
  return MEANINGS[overlap];
}
