import { foldWords } from '../../claims/foldWords.ts';
import type { Asker } from '../asker.ts';
import { type Chunk, isUnknownName } from '../words/chunks.ts';
import { askedBeyond, isDenial } from '../words/whyBound.ts';
import { AMOUNTS, EXCLUDING, GAINS, JUDGEMENTS } from '../words/wordsThatBind.ts';
import { binds, isTerm } from './wordsToSearch.ts';

/** A word by which somebody says or thinks something. */
const SPEAKING = /[ASUXI]/u;

/** Whether somebody says or thinks something in a question. */
export function isOfSpeaker(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ symbol }) => SPEAKING.test(symbol));
}

/** "How long", which no claim measures. */
const MEASURE = /\bhow (?:long|often|far|big|large|old|well)\b/iu;

/**
 * Whether a search would answer another question: one for an amount, a measure or a judgement of ours, for what anybody got out of
 * something, one that is turned round twice or sets aside who would be searched for, or one on somebody else. What turns or narrows it
 * once is named as not used: claims say themselves what they affirm and deny.
 */
export function wouldMislead(question: string, chunks: readonly Chunk[], grammar: Asker['grammar']): boolean {
  const isJudged = FRAMES.test(question) || isOfSpeaker(chunks);
  return (
    MEASURE.test(question) ||
    NOT_THEN.test(question) ||
    OTHER_THAN.test(question) ||
    askedBeyond(chunks).some(
      (word) =>
        AMOUNTS.has(word) ||
        (GAINS.has(word) && chunks.every(({ symbol }) => symbol !== 'n')) ||
        (JUDGEMENTS.has(word) && !isJudged),
    ) ||
    chunks.filter(binds).length > 1 ||
    chunks.some(
      (chunk, at) =>
        (!isTerm(chunk) && foldWords(chunk.text).some((word) => EXCLUDING.has(word))) ||
        (isDenial(chunk) && chunks[at - 1]?.symbol === 'n') ||
        (isUnknownName(chunk, at) && isPartOfName(chunk, chunks[at + 1], grammar)),
    )
  );
}

/** A limit that is denied would be searched for. */
const NOT_THEN =
  /\b(?:not|never) (?:in|on|at|during|before|after|since|until|till|by|with|to|from|for|against)\b/iu;

/** Who was not taken for somebody set aside: "other than Assad supporters". */
const OTHER_THAN = /\bother than\b/iu;

/** What is no judgement though it has a word of one; nor is what somebody else thinks right or guilty. */
const FRAMES = /^is it (?:really |actually )?true that\b|\b(?:go|goes|going|gone|went) wrong\b/iu;

/** Whether a name is of several persons, or too little of one: "Abu", "the Western diplomat". */
function isPartOfName(chunk: Chunk, next: Chunk | undefined, { lexicon }: Asker['grammar']): boolean {
  const words = foldWords(`${chunk.text} ${next?.text ?? ''}`);
  const [word, both] = [` ${words[0]} `, ` ${words.slice(0, 2).join(' ')} `];
  return lexicon.entities.some(
    ({ type, unnamed, name, aliases }) =>
      type === 'person' &&
      [name, ...aliases.map(({ text }) => text)]
        .map((each) => ` ${foldWords(each).join(' ')} `)
        .some((each) => each.includes(unnamed ? both : word)),
  );
}
