import { foldWords } from '../../claims/foldWords.ts';

/** A word of a question. */
export interface Token {
  /** As it was typed. */
  readonly text: string;
  /** In plain lower-case Latin letters; `'s` for a possessive ending. */
  readonly word: string;
}

/** The possessive ending, whether written 's or as an apostrophe after a plural. */
export const POSSESSIVE = "'s";

const PIECES = /([\p{L}\p{M}\p{N}]+)(?:(['’ʼ])(?:(s|t|re|ve|d|ll|m)(?![\p{L}\p{M}\p{N}]))?)?/giu;

/** Words before which `'s` is a form of "be". */
const BEFORE_IS = new Set([
  'who',
  'what',
  'where',
  'when',
  'how',
  'which',
  'that',
  'it',
  'there',
  'he',
  'she',
]);

const SHORT_FORMS: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  d: 'would',
  ll: 'will',
  m: 'am',
};
const CLIPPED: Readonly<Record<string, string>> = { won: 'will', can: 'can', shan: 'shall' };

/** The words of a question, contractions written out, possessive endings apart. */
export function tokensOf(question: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [text, piece = '', apostrophe, ending] of question.normalize('NFKC').matchAll(PIECES)) {
    const words = foldWords(piece);
    const last = words.at(-1) ?? '';
    if (ending?.toLowerCase() === 't') {
      tokens.push({ text, word: CLIPPED[last] ?? last.replace(/n$/u, '') }, { text, word: 'not' });
      continue;
    }
    for (const word of words) tokens.push({ text: piece, word });
    if (apostrophe === undefined) continue;
    const short = ending?.toLowerCase();
    if (short === 's' && BEFORE_IS.has(last)) tokens.push({ text, word: 'is' });
    else if (short !== undefined && short !== 's') tokens.push({ text, word: SHORT_FORMS[short]! });
    else if (short === 's' || last.endsWith('s')) tokens.push({ text, word: POSSESSIVE });
  }
  return tokens;
}
