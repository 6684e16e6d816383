import type { Asker } from '../asker.ts';
import { answerablePart } from '../rewording/answerablePart.ts';
import { reworded } from '../rewording/rewordings.ts';
import type { Aside } from '../rewording/asides.ts';
import type { TwoInOne } from '../rewording/tails.ts';
import type { Grammar } from '../words/grammar.ts';
import type { Reading, Unread } from './reading.ts';
import { readAims } from './readAims.ts';
import { readCompared } from './readCompared.ts';
import { readLoosely } from './readLoosely.ts';
import { readPartly } from './readPartly.ts';
import { readQuoted } from './readQuoted.ts';
import { readStrictly } from './readStrictly.ts';
import { readSecond, separate } from './secondQuestion.ts';

/**
 * How else a question can be read: the first of two alone where the second is a known sentence, in words that the grammar reads, as it was
 * typed, or else the first of two.
 */
export function otherwise(unread: Unread, question: string, asker: Asker): readonly Reading[] | Unread {
  const parts = separate(question, asker.grammar);
  const alone = parts && readSecond(parts, asker.grammar) && firstAlone(unread, parts, asker);
  if (alone) return alone;
  const other = reworded(question, asker.grammar.lexicon);
  const read = other === question ? unread : insteadOf(unread, other, asker);
  if (!('problem' in read)) return read;
  const typed = insteadOf(unread, question, asker);
  if (!('problem' in typed) || parts === undefined) return typed;
  return firstAlone(unread, parts, asker) ?? typed;
}

/** The first of two questions, as it can be read alone. */
function firstAlone(unread: Unread, two: TwoInOne, asker: Asker): readonly Reading[] | undefined {
  const known = readFirst(two, asker.grammar);
  if (known) return [known];
  const alone = insteadOf(unread, two.first, asker);
  return 'problem' in alone ? undefined : alone.map(withUnused(two.second));
}

/** How else a question can be read that is no known sentence, the surest way first, or why it cannot. */
function insteadOf(
  unread: Unread,
  question: string,
  asker: Pick<Asker, 'grammar' | 'catalogue' | 'claimCount'>,
): readonly Reading[] | Unread {
  if (unread.final) return unread;
  const compared = readCompared(question, asker);
  if (compared.length > 0) return compared;
  const answerable = readAnswerablePart(question, asker.grammar);
  if (answerable) return [answerable];
  const special = readQuoted(question, asker) ?? readAims(question, asker.grammar);
  const others = inPartOrLoosely(unread, question, asker);
  if (special === undefined) return others;
  return 'problem' in others ? [special] : [special, ...others];
}

function inPartOrLoosely(
  unread: Unread,
  question: string,
  asker: Pick<Asker, 'grammar' | 'catalogue'>,
): readonly Reading[] | Unread {
  const inPart =
    readFirst(separate(question, asker.grammar), asker.grammar) ?? readPartly(question, asker.grammar);
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

/** Something is asked of somebody, of something that happened, of what somebody says of them, or of where claims disagree. */
function isOfSomebody(reading: Reading): boolean {
  const { asked, predicate, subject, object, about, where, event, accordingTo } = reading;
  const isSaid = accordingTo.length > 0 || asked === 'disagreement';
  const isOfEnds = [subject, object, where].some((named) => named !== null);
  const isDone = subject !== null || event !== null;
  const isTopic = about.length > 0 || (asked === 'disagreement' && accordingTo.length > 0);
  return isDone || (predicate !== null && (isOfEnds || isSaid)) || (isTopic && isSaid);
}

/** The first of two questions, where it is a known sentence. */
function readFirst(two: TwoInOne | undefined, grammar: Grammar): Reading | undefined {
  const read = two && readStrictly(two.first, grammar);
  if (!read || 'problem' in read || (read.predicate === null && read.about.length === 0)) return undefined;
  return { ...read, loose: true, unused: [two.second, ...read.unused] };
}

/** The same reading, with what was taken out of the question before it was read. */
function withUnused(text: string): (reading: Reading) => Reading {
  return (reading) => ({ ...reading, unused: [text, ...reading.unused] });
}

/** What is asked of pairs, or of sources that say nothing: nobody can be set aside of it. */
const OF_PAIRS: ReadonlySet<Reading['asked']> = new Set([
  'silent',
  'connection',
  'agreement',
  'disagreement',
  'gaps',
  'hardenings',
]);

/** What is asked of those who act: "who besides Syria" means whoever governs there, who is not named. */
function isOfActors({ asked, predicate, types }: Reading): boolean {
  return asked === 'subjects' && predicate !== 'located-in' && !types.includes('place');
}

/** What was taken out of a question before it was read. */
export interface TakenOut {
  /** Whom it sets aside. */
  readonly aside: Aside | undefined;
  /** What its asker remarks. */
  readonly remark: string | undefined;
  /** That it is asked for what somebody says himself. */
  readonly own: string | undefined;
}

/**
 * The same reading, with what was taken out of the question: those set aside where somebody can be, and the limit to the own word of
 * those who have sources, else as words that were not used.
 */
export function withTakenOut(
  { aside, remark, own }: TakenOut,
  { catalogue }: Pick<Asker, 'catalogue'>,
): (reading: Reading) => Reading {
  return (reading) => {
    const { accordingTo, asked, told } = reading;
    const isOwn =
      own !== undefined &&
      !OF_PAIRS.has(asked) &&
      accordingTo.length > 0 &&
      accordingTo.every(({ id }) => catalogue.sourcesOf(id).length > 0);
    const isUsed =
      aside !== undefined &&
      aside.entities.length > 0 &&
      !OF_PAIRS.has(reading.asked) &&
      !(isOfActors(reading) && aside.entities.some(({ type }) => type === 'place'));
    const unused = [
      ...(aside && !isUsed ? [aside.text] : []),
      ...[aside?.nobody, isOwn ? undefined : own, remark].filter((text) => text !== undefined),
    ];
    return {
      ...reading,
      setAside: isUsed ? aside.entities : reading.setAside,
      told: isOwn ? { ...told, ownVoice: true } : told,
      unused: [...unused, ...reading.unused],
    };
  };
}
