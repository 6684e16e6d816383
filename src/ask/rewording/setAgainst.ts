import type { Asker } from '../asker.ts';
import { wholeName } from '../words/chunks.ts';

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

/** One said to agree or disagree with another: to agree is to come to terms, too. */
const AGREEING =
  /^(?:(?:where|on what|about what|in what|on which points) )?(?:does|do|did) (?<one>[^,?]{2,60}?) (?<how>agree|disagree|differ|part ways) (?:with|from) (?<other>[^,?]{2,60}?)(?<rest> *(?:[?,].*)?)$/iu;

/** Two of whom it is asked on what they agree: that would be what they came to terms on, too. */
const AGREEING_ON =
  /^(?:on|about|over) what (?:points? |issues? )?(?:do|did) (?<one>[^,?]{2,60}?) and (?<other>[^,?]{2,60}?) agree(?<rest> *(?:[?,]|(?:in|since|before|after|during) ).*|)$/iu;

/** One said to criticise another, with the reason asked for: what he holds against him is told. */
const CRITICISING =
  /^why (?:does|do|did|has|have|is|are|was|were) (?<one>[^,?]{2,60}?) (?:so |always |been )*(?:attack(?:s|ed|ing)?|criti(?:ci[sz](?:e|es|ed|ing)|cal of|que|quing)|denounc(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|polemici[sz](?:e|ing) against|hostile (?:to|towards?)|object(?:ing)? to|tak(?:e|ing) issue with) (?<other>[^,?]{2,60}?)\s*\?*$/iu;

/**
 * "Heller vs WSWS: who held Aleppo?" asks according to the two, if both are authors or publishers of sources; so does one before
 * a question; so does one who is said to agree or disagree with another, or to criticise him.
 */
export function setAgainst(
  question: string,
  { grammar, catalogue }: Pick<Asker, 'grammar' | 'catalogue'>,
): string {
  const speaks = (name: string): boolean => speaksInSource(name, { grammar, catalogue });
  for (const pair of PAIRS) {
    const { one, other, question: asked } = pair.exec(question)?.groups ?? {};
    if (one && other && asked && speaks(one) && speaks(other))
      return `According to ${one} and ${other}, ${asked.replace(/\s*[:–—]$/u, '')}`;
  }
  const agreeing = (AGREEING.exec(question) ?? AGREEING_ON.exec(question))?.groups;
  if (agreeing && speaks(agreeing['one']!) && speaks(agreeing['other']!)) {
    const { one, how = 'agree', other, rest } = agreeing;
    return `What do ${one} and ${other} ${how === 'agree' ? 'agree' : 'disagree'} on${rest}`;
  }
  const criticising = CRITICISING.exec(question)?.groups;
  if (criticising && speaks(criticising['one']!))
    return `What does ${criticising['one']} accuse ${criticising['other']} of?`;
  const { one, question: asked } = ONE.exec(question)?.groups ?? {};
  return one && asked && speaks(one) ? `According to ${one}, ${asked}` : question;
}

/** Whether a text is the name of a source, or of an author or publisher of one. */
export function speaksInSource(
  name: string,
  { grammar, catalogue }: Pick<Asker, 'grammar' | 'catalogue'>,
): boolean {
  return wholeName(name, grammar.lexicon).some(
    (each) => each.type === 'name' && catalogue.sourcesOf(each.entity.id).length > 0,
  );
}
