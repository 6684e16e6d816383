import { nameAt } from './chunks.ts';
import type { Lexicon } from './lexicon.ts';
import { POSSESSIVE, type Token, tokensOf } from './tokens.ts';

/** The words of a question as they are read: "on Russia's side" stands as "on the side of Russia", where that is a phrase. */
export function questionWords(question: string, lexicon: Lexicon): readonly Token[] {
  const tokens = tokensOf(question);
  const words: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const turned = turnedAt(tokens, at, lexicon);
    words.push(...(turned?.words ?? [tokens[at]!]));
    at += turned?.length ?? 1;
  }
  return words;
}

function turnedAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly words: readonly Token[]; readonly length: number } | undefined {
  const name = nameAt(tokens, at + 1, lexicon);
  const after = at + 1 + (name?.length ?? 0);
  const noun = tokens[after + 1];
  if (!name || !noun || tokens[after]?.word !== POSSESSIVE) return undefined;
  const phrase = `${tokens[at]!.word} the ${noun.word} of`;
  const known = [...lexicon.meanings.keys()].some((key) => key === phrase || key.endsWith(` ${phrase}`));
  if (!known) return undefined;
  const joint = (word: string): Token => ({ text: word, word });
  const words = [tokens[at]!, joint('the'), noun, joint('of'), ...tokens.slice(at + 1, after)];
  return { words, length: after + 2 - at };
}
