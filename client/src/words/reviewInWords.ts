import type { Review } from '../generated/documents.ts';

const WORDS: Record<Review, string> = {
  AGREED: 'coded alike by independent readers',
  ADJUDICATED: 'coded by independent readers who differed in a field, then settled',
  SINGLE: 'not coded by every independent reader',
};

/** How a claim was reviewed, as part of a sentence. */
export function reviewInWords(review: Review): string {
  return WORDS[review];
}
