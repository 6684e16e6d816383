import { answerablePart } from './answerablePart.ts';
import type { Asker } from './asker.ts';
import type { Grammar } from './grammar.ts';
import { isOfNames, limitsNothing } from './limitsNothing.ts';
import type { Reading, Unread } from './reading.ts';
import { readLoosely } from './readLoosely.ts';
import { readPartly } from './readPartly.ts';
import { readQuestion } from './readQuestion.ts';
import { readQuoted } from './readQuoted.ts';
import { reworded } from './rewordings.ts';
import { firstOfTwo, withoutTails } from './tails.ts';

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

/**
 * How else a question can be read: in words that the grammar reads, as it was typed, or the first of two sentences alone.
 */
export function otherwise(unread: Unread, question: string, asker: Asker): readonly Reading[] | Unread {
  const other = reworded(question, asker.grammar.lexicon);
  const read = other === question ? unread : insteadOf(unread, other, asker);
  if (!('problem' in read)) return read;
  const typed = insteadOf(unread, question, asker);
  const two = separate(question, asker.grammar);
  if (!('problem' in typed) || two === undefined) return typed;
  const alone = insteadOf(unread, two.first, asker);
  return 'problem' in alone ? typed : alone.map(withUnused(two.second));
}

/** How else a question can be read that is no known sentence, the surest way first, or why it cannot. */
function insteadOf(
  unread: Unread,
  question: string,
  asker: Pick<Asker, 'grammar' | 'catalogue' | 'claimCount'>,
): readonly Reading[] | Unread {
  if (unread.final) return unread;
  const answerable = readAnswerablePart(question, asker.grammar);
  if (answerable) return [answerable];
  const quoted = readQuoted(question, asker);
  const others = inPartOrLoosely(unread, question, asker);
  if (quoted === undefined) return others;
  return 'problem' in others ? [quoted] : [quoted, ...others];
}

function inPartOrLoosely(
  unread: Unread,
  question: string,
  asker: Pick<Asker, 'grammar' | 'catalogue'>,
): readonly Reading[] | Unread {
  const inPart = readFirst(question, asker.grammar) ?? readPartly(question, asker.grammar);
  const loose = readLoosely(question, asker) ?? unread;
  if ('problem' in loose) return inPart ? [inPart] : loose;
  return inPart ? [inPart, loose] : [loose];
}

/** What claims tell of a question for a reason, a number or agreement, which they do not. */
function readAnswerablePart(question: string, grammar: Grammar): Reading | undefined {
  const part = answerablePart(question);
  const read = part && readStrictly(part.question, grammar);
  if (!read || 'problem' in read || !isOfSomebody(read)) return undefined;
  return { ...read, loose: true, unused: [part.leftOut, ...read.unused] };
}

/** Something is asked of somebody, of something that happened, or of what somebody says of them. */
function isOfSomebody({ predicate, subject, object, about, where, event, accordingTo }: Reading): boolean {
  const isSaid = accordingTo.length > 0;
  const isOfEnds = [subject, object, where].some((named) => named !== null);
  return event !== null || (predicate !== null && (isOfEnds || isSaid)) || (about.length > 0 && isSaid);
}

/** Two questions in one; or a question and what is said after it, if that tells nothing that could limit it. */
export function separate(question: string, { lexicon }: Grammar): ReturnType<typeof firstOfTwo> {
  const two = firstOfTwo(question);
  return two && (two.isQuestion || limitsNothing(two.second, lexicon) || isOfNames(two.second, lexicon))
    ? two
    : undefined;
}

/** The first of two questions, where it can be read. */
function readFirst(question: string, grammar: Grammar): Reading | undefined {
  const two = separate(question, grammar);
  const read = two && readStrictly(two.first, grammar);
  if (!read || 'problem' in read || (read.predicate === null && read.about.length === 0)) return undefined;
  return { ...read, loose: true, unused: [two.second, ...read.unused] };
}

/** The same reading, with what was taken out of the question before it was read. */
export function withUnused(aside: string): (reading: Reading) => Reading {
  return (reading) => ({ ...reading, unused: [aside, ...reading.unused] });
}
