import { possiblyOverlap } from '../time/overlap.ts';
import { narrowingKinds } from './narrowing.ts';
import type { TimedClaim } from './timedClaim.ts';

/**
 * Whether a denial meets an affirmation of the same relation: both are actual, their times may overlap, and whatever
 * the denial names (kinds, event, detail) the affirmation names too. A denial always meets the claims that it is
 * directed against. The caller gives claims of one relation; a pair that meets is a dispute.
 */
export function meets(affirmation: TimedClaim, denial: TimedClaim): boolean {
  if (affirmation.polarity !== 'affirmed' || denial.polarity !== 'denied') return false;
  if (affirmation.modality !== 'actual' || denial.modality !== 'actual') return false;
  if (denial.against.includes(affirmation.id)) return true;
  return namesAllThat(affirmation, denial) && possiblyOverlap(affirmation.time, denial.time);
}

function namesAllThat(affirmation: TimedClaim, denial: TimedClaim): boolean {
  const kinds = narrowingKinds(denial);
  if (kinds.length > 0 && !kinds.some((kind) => affirmation.kinds.includes(kind))) return false;
  if (denial.event !== undefined && denial.event !== affirmation.event) return false;
  return denial.detail === undefined || sameWords(denial.detail, affirmation.detail);
}

function sameWords(a: string, b: string | undefined): boolean {
  return b !== undefined && fold(a) === fold(b);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
