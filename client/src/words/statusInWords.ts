import type { RelationStatus } from '../generated/documents.ts';

const WORDS: Record<RelationStatus, string> = {
  DISPUTED: 'disputed',
  UNDISPUTED: 'undisputed',
  DENIED: 'denied',
  REPORTED_ONLY: 'reported only',
  NOT_ACTUAL: 'not actual',
  NO_CLAIM: 'no claim',
};

const MEANINGS: Record<RelationStatus, string> = {
  DISPUTED: 'One claim denies what another affirms.',
  UNDISPUTED: 'A source says so in its own word, and no denial meets it.',
  DENIED: 'A source denies it, and nobody affirms it.',
  REPORTED_ONLY: 'Only passed on as the word of others.',
  NOT_ACTUAL: 'Only planned, conceivable or wanted.',
  NO_CLAIM: 'No source says anything of it.',
};

/** A status as a word or two; never shown without its numbers. */
export function statusInWords(status: RelationStatus): string {
  return WORDS[status];
}

/** What a status means, as a sentence. */
export function statusMeaning(status: RelationStatus): string {
  return MEANINGS[status];
}
