import { reworded } from '../rewording/rewordings.ts';
import { withoutTails } from '../rewording/tails.ts';
import type { Grammar } from '../words/grammar.ts';
import type { Reading, Unread } from './reading.ts';
import { readQuestion } from './readQuestion.ts';

/** Reads a question as it was typed, else in words that the grammar reads. */
export function readStrictly(question: string, grammar: Grammar): Reading | Unread {
  const read = readWithoutTails(question, grammar);
  if (!('problem' in read) || read.final) return read;
  const typed = new Set([question, withoutTails(question)]);
  for (const other of [...typed].map((each) => reworded(each, grammar.lexicon))) {
    const again = typed.has(other) ? read : readWithoutTails(other, grammar);
    if (!('problem' in again)) return again;
  }
  return read;
}

/** Reads a question without what is asked after it and told anyway, else as it stands, if that is not after a colon. */
function readWithoutTails(question: string, grammar: Grammar): Reading | Unread {
  const shorter = withoutTails(question);
  if (shorter === question) return readQuestion(question, grammar);
  const read = readQuestion(shorter, grammar);
  return 'problem' in read && !question.includes(':') ? readQuestion(question, grammar) : read;
}
