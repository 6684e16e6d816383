import { wholeName } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';

const BEFORE =
  /^(?:(?:and|but|so|now|as for|what about|let['’]s talk about|on)[ ,]+)?(?<name>[^:?,]{2,60}?)\s*[:–—,?]\s+(?<rest>.+)$/iu;
const PRONOUN = /\b(?:it|they|them|he|she|him)\b/iu;
/** Here a pronoun stands for what is said. */
const SAYS_IT =
  /\b(?:says?|said|tells?|told|den(?:y|ies|ied)|claims?|claimed|disputes?|disputed|reports?|reported|rejects?|rejected|contradicts?|is) it\b/iu;

/** "Zinki: who armed it?", "And Zinki, who armed it?" ask who armed Zinki: a name before a question stands for the pronoun in it. */
export function withNameBefore(question: string, lexicon: Lexicon): string {
  const { name, rest } = BEFORE.exec(question)?.groups ?? {};
  if (!name || !rest || SAYS_IT.test(rest)) return question;
  if (!wholeName(name, lexicon).some(({ type }) => type === 'name')) return question;
  return PRONOUN.test(rest) ? rest.replace(PRONOUN, () => name) : question;
}
