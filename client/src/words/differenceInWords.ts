import type { AccountDifference } from '../generated/documents.ts';

const WORDS: Record<AccountDifference, string> = {
  ACT: 'what was done',
  KIND: 'in which form',
  TIME: 'when',
  PARTIES: 'between whom',
  IDENTITY: 'who the actors are',
};

/** In what the versions of an account differ, in a few words. */
export function differenceInWords(difference: AccountDifference): string {
  return WORDS[difference];
}
