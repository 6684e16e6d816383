import type { AccountDifference } from '../generated/documents.ts';

const WORDS: Record<AccountDifference, string> = {
  ACT: 'the act',
  KIND: 'the form',
  TIME: 'the time',
  PARTIES: 'the parties',
  IDENTITY: 'who the actors are',
};

/** In what the versions of an account differ, in a few words. */
export function differenceInWords(difference: AccountDifference): string {
  return WORDS[difference];
}
