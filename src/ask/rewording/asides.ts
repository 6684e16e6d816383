import type { Entity } from '../../claims/types.ts';
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
  new RegExp(
    `^(?<before>.{8,}?),? (?<aside>${SETTING_ASIDE} [^,?]{2,40}?),? (?<after>(?:in|during|before|after|since|until|according to) .*)$`,
    'iu',
  ),
];

/** Whom a question sets aside, as it was typed. */
export interface Aside {
  readonly text: string;
  /** Those who are meant; empty where a name may be of several. */
  readonly entities: readonly Entity[];
}

/** A question without those whom it sets aside ("apart from Russia"). Nothing but names is set aside. */
export function withoutAside(
  question: string,
  lexicon: Lexicon,
): { readonly question: string; readonly aside: Aside | undefined } {
  const folded = question.trim().replace(/\s+/gu, ' ');
  for (const pattern of ASIDES) {
    const { before = '', aside: text, after = '' } = pattern.exec(folded)?.groups ?? {};
    const names = text && namesIn(text.replace(new RegExp(`^${SETTING_ASIDE} `, 'iu'), ''), lexicon);
    if (!names) continue;
    const meant = names.map((name) => entitiesNamed(name, lexicon));
    const entities = meant.every(({ length }) => length === 1) ? meant.flat() : [];
    return { question: `${before} ${after}`.trim(), aside: { text: text!, entities } };
  }
  return { question, aside: undefined };
}

/** The names that a text is, joined by "and", "or" or commas; undefined where it is not nothing but names. */
function namesIn(text: string, lexicon: Lexicon): readonly string[] | undefined {
  const names = text.split(/,? (?:and|or) |, /u).map((part) => part.replace(POSSESSIVE, ''));
  return names.every((name) => wholeName(name, lexicon).length > 0) ? names : undefined;
}

function entitiesNamed(name: string, lexicon: Lexicon): readonly Entity[] {
  const meanings = wholeName(name, lexicon);
  return [...new Set(meanings.flatMap((each) => (each.type === 'name' ? [each.entity] : [])))];
}
