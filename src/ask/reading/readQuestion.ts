import { readTime } from '../../time/time.ts';
import { type Chunk, correctionsIn, cutsOf, nameAt, UNKNOWN } from '../words/chunks.ts';
import type { Grammar } from '../words/grammar.ts';
import { isQuestion } from '../words/isQuestion.ts';
import { questionWords } from '../words/questionWords.ts';
import { readCut } from './readCut.ts';
import type { Reading, Unread } from './reading.ts';
import { NameProblem } from './resolveName.ts';
import { takeTime } from './takeTime.ts';

/** Longest question that is read, in words. */
const MOST_WORDS = 60;

/** Ways to read a question that are tried: a quarter of a second at most; questions that can be read need far fewer. */
const MOST_ATTEMPTS = 3_000;

/**
 * Reads a question; what it cannot read it says. What stands before a colon is left out where only the rest can be read, unless
 * it is a question itself, of which the rest lists answers to choose from, or a heading that names what is asked about.
 */
export function readQuestion(question: string, grammar: Grammar): Reading | Unread {
  const whole = readWhole(question, grammar);
  const colon = question.lastIndexOf(': ');
  if (!('problem' in whole) || colon < 0) return whole;
  const [before, after] = [question.slice(0, colon).trim(), question.slice(colon + 1).trim()];
  if (isQuestion(before)) {
    const asked = readWhole(before, grammar);
    const choices = after.replace(/[?.!\s]+$/u, '');
    return 'problem' in asked ? whole : { ...asked, unused: [...asked.unused, choices] };
  }
  const rest = readWhole(after, grammar);
  return 'problem' in rest || namesNobody(rest) || isHeading(before, grammar)
    ? whole
    : { ...rest, leftOut: before };
}

/** Longest heading, in words. */
const MOST_WORDS_OF_HEADING = 5;

/** Whether a text is a few words that name somebody or something: "Deir Ezzor air strike". */
function isHeading(text: string, { lexicon }: Grammar): boolean {
  const words = questionWords(text, lexicon);
  const isNamed = words.some(
    ({ text }, at) => /^\p{Lu}/u.test(text) && nameAt(words, at, lexicon) !== undefined,
  );
  return words.length <= MOST_WORDS_OF_HEADING && isNamed;
}

/** Then what stands before it says of whom it is. */
function namesNobody({ subject, object, about, event, where, accordingTo, voices }: Reading): boolean {
  const named = [subject, object, event, where].some((each) => each !== null);
  return !named && [about, accordingTo, voices].every(({ length }) => length === 0);
}

function readWhole(question: string, grammar: Grammar): Reading | Unread {
  const tokens = questionWords(question, grammar.lexicon);
  if (tokens.length === 0) return { problem: 'There is no question.', final: true };
  if (tokens.length > MOST_WORDS)
    return {
      problem: `The question has ${tokens.length} words; at most ${MOST_WORDS} are read.`,
      final: true,
    };
  const { rest, during, corrections } = takeTime(tokens, grammar.lexicon);
  const impossible = during === null ? undefined : whyNoTime(during);
  if (impossible !== undefined) return { problem: impossible, final: true };
  let complaint: string | undefined;
  let fewestUnknown: readonly Chunk[] | undefined;
  const attempts = { left: MOST_ATTEMPTS };
  for (const narrowing of [false, true]) {
    for (const cut of cutsOf(rest, grammar.lexicon)) {
      if (attempts.left <= 0) break;
      const unknown = cut.chunks.filter(({ symbol }) => symbol === UNKNOWN);
      if (fewestUnknown === undefined || unknown.length < fewestUnknown.length) fewestUnknown = unknown;
      if (unknown.length > 0) continue;
      try {
        const reading = readCut(cut, grammar, { attempts, narrowing });
        if (reading && !isUnlimited({ ...reading, during }))
          return { ...reading, during, corrections: [...corrections, ...correctionsIn(cut)] };
      } catch (error) {
        if (!(error instanceof NameProblem)) throw error;
        complaint ??= error.message;
      }
    }
  }
  if (complaint !== undefined) return { problem: complaint };
  if (attempts.left <= 0)
    return { problem: 'The question has too many parts to be read; ask it in fewer words.' };
  const stumbled = [...new Set(fewestUnknown?.map(({ text }) => `"${text}"`))];
  if (stumbled.length > 0) return { problem: `These words are not known here: ${stumbled.join(', ')}.` };
  return { problem: 'The words are known, but not in this order.' };
}

/** Whether a reading would give everything that anybody says. */
function isUnlimited(reading: Reading): boolean {
  const { asked, predicate, subject, event, where, during } = reading;
  if (asked !== 'claims' || reading.negated) return false;
  const limits = [predicate, subject, event, where, during].some((limit) => limit !== null);
  const { about, accordingTo, voices, parts } = reading;
  return !limits && [about, accordingTo, voices, parts].every(({ length }) => length === 0);
}

/** Why a limit of time cannot be: a day that no calendar has, an end before its beginning. */
function whyNoTime(during: string): string | undefined {
  try {
    readTime(during);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
