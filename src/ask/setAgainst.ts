import type { Asker } from './asker.ts';
import { wholeName } from './chunks.ts';

const JOINT = '(?:vs\\.?|versus|against|and|or|&)';

/** Two names set against each other before or after a question. */
const PAIRS = [
  new RegExp(`^(?<one>[^:?]{2,60}?) ${JOINT} (?<other>[^:?]{2,60}?)\\s*[:–—]\\s+(?<question>.+)$`, 'iu'),
  new RegExp(
    `^(?<question>.+[?:–—])\\s*(?<one>[^:?]{2,60}?) (?:vs\\.?|versus) (?<other>[^:?]{2,60}?)[?.]*$`,
    'iu',
  ),
];

/** One name before a question. */
const ONE =
  /^(?<one>[^:?]{2,60}?)\s*[:–—]\s+(?<question>(?:whom?|which|what|when|where|how|why|did|does|do|was|were|is|are|has|have)\b.+)$/iu;

/**
 * "Heller vs WSWS: who held Aleppo?" asks according to the two, if both are authors or publishers of sources; so does one before
 * a question.
 */
export function setAgainst(
  question: string,
  { grammar, catalogue }: Pick<Asker, 'grammar' | 'catalogue'>,
): string {
  const speaks = (name: string): boolean =>
    wholeName(name, grammar.lexicon).some(
      (each) => each.type === 'name' && catalogue.sourcesOf(each.entity.id).length > 0,
    );
  for (const pair of PAIRS) {
    const { one, other, question: asked } = pair.exec(question)?.groups ?? {};
    if (one && other && asked && speaks(one) && speaks(other))
      return `According to ${one} and ${other}, ${asked.replace(/\s*[:–—]$/u, '')}`;
  }
  const { one, question: asked } = ONE.exec(question)?.groups ?? {};
  return one && asked && speaks(one) ? `According to ${one}, ${asked}` : question;
}
