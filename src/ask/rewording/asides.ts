import { wholeName } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** "Besides Assad's" sets Assad aside. */
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u;

const SETTING_ASIDE =
  '(?:apart from|aside from|besides|other than|except(?: for)?|in addition to|not counting|leaving aside|if not|(?:rather than|instead of)(?: (?:with|for|to|by))?)';

/** Where a question may set somebody aside: at its beginning, after who is asked for, and at its end. */
const ASIDES = [
  new RegExp(`^(?:and |but )?(?<aside>${SETTING_ASIDE} [^,]{2,80}), *(?<after>[^ ].*)$`, 'iu'),
  new RegExp(`^(?<before>[^,]{3,40}), (?<aside>${SETTING_ASIDE} [^,]{2,80}), *(?<after>[^ ].*)$`, 'iu'),
  new RegExp(
    `^(?<before>(?:who|whom|which|what)(?: [\\p{L}-]+){0,3}?) (?<aside>${SETTING_ASIDE} [^,]{2,60}?) (?<after>(?:is|are|was|were|has|have|had|did|do|does)\\b.*)$`,
    'iu',
  ),
  new RegExp(
    `^(?<before>(?:does|did|do|has|have|is|are) (?:anyone|anybody|someone|somebody|any(?: of the)? (?:sources?|texts?|articles?|authors?))(?: else)?) (?<aside>${SETTING_ASIDE} [^,]{2,60}?) (?<after>(?:say|claim|deny|write|report|argue|think|believe|dispute|mention|cite|quote|blame|accuse)\\b.*)$`,
    'iu',
  ),
  new RegExp(`^(?<before>.{8,}?),? (?<aside>${SETTING_ASIDE} [^,?]{2,60})[?]*$`, 'iu'),
];

/** A question without those whom it sets aside ("apart from Russia"), and these as they were typed. Nothing but names is set aside. */
export function withoutAside(
  question: string,
  lexicon: Lexicon,
): { readonly question: string; readonly aside: string | undefined } {
  const folded = question.trim().replace(/\s+/gu, ' ');
  for (const pattern of ASIDES) {
    const { before = '', aside, after = '' } = pattern.exec(folded)?.groups ?? {};
    if (aside !== undefined && areNames(aside.replace(new RegExp(`^${SETTING_ASIDE} `, 'iu'), ''), lexicon))
      return { question: `${before} ${after}`.trim(), aside };
  }
  return { question, aside: undefined };
}

/** Whether a text is nothing but names, joined by "and", "or" or commas. */
function areNames(text: string, lexicon: Lexicon): boolean {
  return text
    .split(/,? (?:and|or) |, /u)
    .every((part) => wholeName(part.replace(POSSESSIVE, ''), lexicon).length > 0);
}
