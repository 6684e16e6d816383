import { nameAt } from './chunks.ts';
import type { Lexicon } from './lexicon.ts';
import { POSSESSIVE, type Token, tokensOf } from './tokens.ts';

/** The words of a question as they are read: "on Russia's side" stands as "on the side of Russia", where that is a phrase. */
export function questionWords(question: string, lexicon: Lexicon): readonly Token[] {
  const tokens = joined(tokensOf(question), lexicon);
  const words: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const turned = turnedAt(tokens, at, lexicon);
    words.push(...(turned?.words ?? [tokens[at]!]));
    at += turned?.length ?? 1;
  }
  return words;
}

/** Most words between the parts of a verb. */
const MOST_BETWEEN = 5;

/** The parts of a verb brought together: "keep Assad in power" as "keep in power Assad". */
function joined(tokens: readonly Token[], { separable }: Lexicon): readonly Token[] {
  for (const at of tokens.keys()) {
    for (const { head, tail } of separable.filter((verb) => standsAt(tokens, at, verb.head))) {
      const from = at + head.length;
      for (let to = from + 1; to <= Math.min(from + MOST_BETWEEN, tokens.length - tail.length); to += 1) {
        if (!standsAt(tokens, to, tail)) continue;
        const parts = [tokens.slice(0, from), tokens.slice(to, to + tail.length), tokens.slice(from, to)];
        return [...parts.flat(), ...tokens.slice(to + tail.length)];
      }
    }
  }
  return tokens;
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.word === word);
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
