import { type Chunk, cutsOf, nameAt, UNKNOWN } from './chunks.ts';
import type { Grammar } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { readCut } from './readCut.ts';
import { readTime } from '../time/time.ts';
import { findTime } from './readTime.ts';
import type { Reading, Unread } from './reading.ts';
import { NameProblem } from './resolveName.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Longest question that is read, in words. */
const MOST_WORDS = 60;

/** Ways to read a question that are tried: some hundredths of a second; questions that can be read need far fewer. */
const MOST_ATTEMPTS = 3_000;

/** Reads a question; what it cannot read it says. What stands before a colon is left out where only the rest can be read. */
export function readQuestion(question: string, grammar: Grammar): Reading | Unread {
  const whole = readWhole(question, grammar);
  const colon = question.lastIndexOf(': ');
  if (!('problem' in whole) || colon < 0) return whole;
  const rest = readWhole(question.slice(colon + 1), grammar);
  return 'problem' in rest ? whole : { ...rest, leftOut: question.slice(0, colon).trim() };
}

function readWhole(question: string, grammar: Grammar): Reading | Unread {
  const tokens = tokensOf(question);
  if (tokens.length === 0) return { problem: 'There is no question.' };
  if (tokens.length > MOST_WORDS)
    return { problem: `The question has ${tokens.length} words; at most ${MOST_WORDS} are read.` };
  const { rest, during } = takeTime(tokens, grammar.lexicon);
  const impossible = during === null ? undefined : whyNoTime(during);
  if (impossible !== undefined) return { problem: impossible };
  let complaint: string | undefined;
  let fewestUnknown: readonly Chunk[] | undefined;
  const attempts = { left: MOST_ATTEMPTS };
  for (const cut of cutsOf(rest, grammar.lexicon)) {
    if (attempts.left <= 0) break;
    const unknown = cut.chunks.filter(({ symbol }) => symbol === UNKNOWN);
    if (fewestUnknown === undefined || unknown.length < fewestUnknown.length) fewestUnknown = unknown;
    if (unknown.length > 0) continue;
    try {
      const reading = readCut(cut, grammar, attempts);
      if (reading) return { ...reading, during, corrections: correctionsIn(cut.chunks) };
    } catch (error) {
      if (!(error instanceof NameProblem)) throw error;
      complaint ??= error.message;
    }
  }
  if (complaint !== undefined) return { problem: complaint };
  if (attempts.left <= 0)
    return { problem: 'The question has too many parts to be read; ask it in fewer words.' };
  const stumbled = [...new Set(fewestUnknown?.map(({ text }) => `"${text}"`))];
  if (stumbled.length > 0) return { problem: `These words are not known here: ${stumbled.join(', ')}.` };
  return { problem: 'The words are known, but not in this order.' };
}

/** Takes the limit of time out of a question, unless it is part of a name. */
function takeTime(
  tokens: readonly Token[],
  lexicon: Lexicon,
): { readonly rest: readonly Token[]; readonly during: string | null } {
  const named = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const length = nameAt(tokens, at, lexicon)?.length ?? 0;
    for (let word = at; length > 1 && word < at + length; word += 1) named.add(word);
  }
  const eventAt = (at: number): { to: number; when: string } | undefined => {
    const name = nameAt(tokens, at, lexicon);
    const event = name?.meanings.flatMap((each) =>
      each.type === 'name' && each.entity.when !== undefined && each.entity.type === 'event'
        ? [each.entity.when]
        : [],
    )[0];
    return name && event !== undefined ? { to: at + name.length, when: event } : undefined;
  };
  const limit = findTime(tokens, eventAt, (at) => named.has(at));
  if (!limit) return { rest: tokens, during: null };
  return { rest: [...tokens.slice(0, limit.from), ...tokens.slice(limit.to)], during: limit.edtf };
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

function correctionsIn(chunks: readonly Chunk[]): Reading['corrections'] {
  return chunks.flatMap(({ text, readAs }) => (readAs === undefined ? [] : [{ typed: text, readAs }]));
}
