import type { Entity } from '../../claims/types.ts';
import { optionsWithoutSlips, wholeName } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { tokensOf } from '../words/tokens.ts';

/** "Besides Assad's" sets Assad aside. */
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u;

const SETTING_ASIDE =
  '(?:apart from|aside from|besides|other than|except(?: for)?|in addition to|not counting|leaving aside|if not|(?:rather than|instead of)(?: (?:with|for|to|by))?)';

/** Who talked "without A taking part". */
const TAKING_PART =
  '(?:taking (?:any )?part|participating|being (?:there|present|involved|invited|included|at the table)|at the table|in the room)';

/** Where a question may set somebody aside: at its beginning, between commas, and at its end. */
const ASIDES = [
  new RegExp(`^(?:and |but )?(?<aside>${SETTING_ASIDE} [^,]{2,80}), *(?<after>[^ ].*)$`, 'iu'),
  new RegExp(`^(?<before>[^,]{3,40}), (?<aside>${SETTING_ASIDE} [^,]{2,80}), *(?<after>[^ ].*)$`, 'iu'),
  new RegExp(`^(?<before>.{8,}?),? (?<aside>without [^,?]{2,60}?) ${TAKING_PART}[?]*$`, 'iu'),
  new RegExp(`^(?<before>.{8,}?),? (?<aside>${SETTING_ASIDE} [^,?]{2,60})[?]*$`, 'iu'),
  new RegExp(
    `^(?<before>.{8,}?),? (?<aside>${SETTING_ASIDE} [^,?]{2,40}?),? (?<after>(?:in|during|before|after|since|until|according to) .*)$`,
    'iu',
  ),
];

/** After who is asked for, somebody is set aside by as many words as are nothing but names: "who other than Assad killed …". */
const BEFORE_VERB = [
  new RegExp(
    `^(?<before>(?:who|whom|which|what)(?: [\\p{L}-]+){0,3}?) (?<setting>${SETTING_ASIDE}) (?<rest>.+)$`,
    'iu',
  ),
  new RegExp(
    `^(?<before>(?:does|did|do|has|have|had|is|are|was|were) (?:anyone|anybody|someone|somebody|nobody|no one|(?:there )?(?:a|any)(?: of the)? (?:sources?|texts?|articles?|authors?))(?: else)?) (?<setting>but|${SETTING_ASIDE}) (?<rest>.+)$`,
    'iu',
  ),
];

/** Most words of the names that are set aside before a verb. */
const MOST_WORDS = 10;

/** Whom a question sets aside, as it was typed. */
export interface Aside {
  readonly text: string;
  /** Those who are meant; empty where a name may be of several. */
  readonly entities: readonly Entity[];
  /** The word that was left out before it, as it was typed: "nobody but Russia". */
  readonly nobody: string | undefined;
}

/** A question without those whom it sets aside ("apart from Russia"). Nothing but names is set aside. */
export function withoutAside(
  question: string,
  lexicon: Lexicon,
): { readonly question: string; readonly aside: Aside | undefined } {
  const folded = question.trim().replace(/\s+/gu, ' ');
  const found = asideBeforeVerb(folded, lexicon) ?? asideIn(folded, lexicon);
  if (found === undefined) return { question, aside: undefined };
  const { before, text, names, after, nobody } = found;
  const meant = names.map((name) => entitiesNamed(name, lexicon));
  const entities = meant.every(({ length }) => length === 1) ? meant.flat() : [];
  return { question: `${before} ${after}`.trim(), aside: { text, entities, nobody } };
}

/** Those who are set aside, and what stands before and after them. */
interface FoundAside {
  readonly before: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly after: string;
  /** Who is denied to have done it, as typed: "nobody but Russia". */
  readonly nobody?: string | undefined;
}

function asideIn(question: string, lexicon: Lexicon): FoundAside | undefined {
  for (const pattern of ASIDES) {
    const { before = '', aside: text, after = '' } = pattern.exec(question)?.groups ?? {};
    const names =
      text && namesIn(text.replace(new RegExp(`^(?:${SETTING_ASIDE}|without) `, 'iu'), ''), lexicon);
    if (names) return { before, text: text!, names, after };
  }
  return undefined;
}

/** "Nobody but Assad" is asked of anybody: who is set aside is no answer, and what is denied of others is told of them. */
const NOBODY = /\b(?:nobody|no one)\b/iu;
const DENYING = /\b(?:not|never|no|nothing)\b|n['’]t\b/iu;

/** Signs of what may begin a predicate, and of nouns, of which the name before would be a part: "besides Assad supporters". */
const VERBS = /[vbdhmSDVUX~G!]/u;
const NOUNS = /[rOQks]/u;

/** Whether a text goes on as a predicate, or as a clause on the one before. */
function beginsWithVerb(text: string, lexicon: Lexicon): boolean {
  if (/^(?:that|who|which)\b/iu.test(text)) return true;
  const symbols = optionsWithoutSlips(tokensOf(text), 0, lexicon).map(({ chunk }) => chunk?.symbol ?? '');
  return symbols.some((symbol) => VERBS.test(symbol)) && !symbols.some((symbol) => NOUNS.test(symbol));
}

function asideBeforeVerb(question: string, lexicon: Lexicon): FoundAside | undefined {
  for (const pattern of BEFORE_VERB) {
    const { before, setting, rest } = pattern.exec(question)?.groups ?? {};
    if (before === undefined || setting === undefined || rest === undefined) continue;
    const nobody = NOBODY.exec(before)?.[0];
    if (nobody !== undefined && DENYING.test(rest)) continue;
    const words = rest.split(' ');
    for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length -= 1) {
      const named = words.slice(0, length).join(' ').replace(/,$/u, '');
      const names = POSSESSIVE.test(named) ? undefined : namesIn(named, lexicon);
      const after = words.slice(length).join(' ');
      if (names === undefined || !beginsWithVerb(after, lexicon)) continue;
      const text = `${setting} ${named}`;
      return { before: before.replace(NOBODY, 'anyone'), text, names, after, nobody };
    }
  }
  return undefined;
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
