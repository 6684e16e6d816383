import { foldWords } from '../../claims/foldWords.ts';
import type { Entity } from '../../claims/types.ts';
import { earliestDay, latestDay } from '../../time/bounds.ts';
import { readTime } from '../../time/time.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { POSSESSIVE, type Token } from '../words/tokens.ts';
import type { TimeLimit } from './readTime.ts';

/** A document named by its date: "the DIA report from 2012", "a 2012 report". */
export interface DatedDocument {
  /** The tokens that name it, from the first up to the one before `to`; its date is among them. */
  readonly from: number;
  readonly to: number;
  readonly noun: string;
  /** The only one that it can be. */
  readonly work: Entity | undefined;
}

const DOCUMENT =
  /^(?:(?:report|article|piece|essay|paper|memo|cable|document|assessment|statement|interview|video|dispatch|investigation)s?|text|texts|sources|memorandum|study)$/u;
const ASKING = ['which', 'what'];
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'his',
  'her',
  'their',
  ...ASKING,
]);
/** Said of a document without telling which it is. */
const ITS_WAY = /^(?:leaked|secret|(?:de)?classified|internal|official)$/u;
const ADJECTIVES = /^(?:intelligence|military|news|television|tv|second|first)$/u;
/** Most words between "the" and the noun. */
const MOST_BETWEEN = 4;
/** Between the noun and its date: "published in 2012". */
const PUBLISHED: ReadonlySet<string> = new Set(['dated', 'published', 'written', 'issued', 'released']);

/** What stands before a time that a document does not bear as its date: "before the 2012 report". */
const LIMITING: ReadonlySet<string> = new Set(['before', 'after', 'since', 'until', 'till', 'up', 'between']);

/** The document of which a date in a question is the date; undefined where the date limits what is told. */
export function datedDocument(
  tokens: readonly Token[],
  limit: TimeLimit,
  lexicon: Lexicon,
): DatedDocument | undefined {
  const word = (at: number): string => tokens[at]?.word ?? '';
  if (LIMITING.has(word(limit.from))) return undefined;
  const date = limit.edtf.replace(/^\.\.\/|\/\.\.$/u, '');
  const dated = nounAfter(tokens, limit.to);
  if (dated !== undefined) {
    const from = beginOfDate(tokens, limit);
    return from === undefined
      ? undefined
      : named(tokens, { from, to: dated + 1, noun: dated }, { date, lexicon });
  }
  const isPublished = PUBLISHED.has(word(limit.from - 1));
  const noun = limit.from - (isPublished ? 2 : 1);
  const isJoined = isPublished || ['from', 'of'].includes(word(limit.from));
  if (!isJoined || !DOCUMENT.test(word(noun))) return undefined;
  const from = beginBefore(tokens, noun);
  /* "did the DIA report from 2012 that": a verb */
  if (from === undefined || word(limit.to) === 'that') return undefined;
  return named(tokens, { from, to: limit.to, noun }, { date, lexicon });
}

/** The noun of a document that has its date before it: "2012 report", "2012 DIA report". */
function nounAfter(tokens: readonly Token[], date: number): number | undefined {
  for (const [between, { word, text }] of tokens.slice(date, date + MOST_BETWEEN + 1).entries()) {
    if (DOCUMENT.test(word)) return date + between;
    if (!mayName(text, word)) return undefined;
  }
  return undefined;
}

/** Whether a word may stand between "the" and the noun of a document. */
function mayName(text: string, word: string): boolean {
  return /^\p{Lu}/u.test(text) || ADJECTIVES.test(word) || ITS_WAY.test(word);
}

/** Where the naming of a document begins that has its date before it: "in the 2012 report", "a leaked 2012 report". */
function beginOfDate(tokens: readonly Token[], { from }: TimeLimit): number | undefined {
  const the = [from, from + 1].find((at) => tokens[at]!.word === 'the');
  return the ?? beginBefore(tokens, from);
}

/** Where the naming of a document begins of which the rest stands from a place on. */
function beginBefore(tokens: readonly Token[], rest: number): number | undefined {
  let isOwned = false;
  for (let at = rest - 1; at >= Math.max(0, rest - 1 - MOST_BETWEEN); at -= 1) {
    const { text, word } = tokens[at]!;
    if (DETERMINERS.has(word)) return at;
    if (word === POSSESSIVE) isOwned = true;
    else if (!mayName(text, word)) return isOwned ? at + 1 : undefined;
  }
  return isOwned ? Math.max(0, rest - 1 - MOST_BETWEEN) : undefined;
}

function named(
  tokens: readonly Token[],
  { from, to, noun: at }: { readonly from: number; readonly to: number; readonly noun: number },
  { date, lexicon }: { readonly date: string; readonly lexicon: Lexicon },
): DatedDocument | undefined {
  const noun = tokens[at]!.word;
  if (ASKING.includes(tokens[from]!.word)) return { from, to, noun, work: undefined };
  const said = tokens
    .slice(from, at + 1)
    .map(({ word }) => word)
    .filter(
      (word) => !DETERMINERS.has(word) && !ITS_WAY.test(word) && word !== POSSESSIVE && !/\d/u.test(word),
    );
  const span = readTime(date);
  const named = lexicon.entities.filter(({ type, when, name, aliases, description }) => {
    if (type !== 'work' || when === undefined) return false;
    const words = new Set([name, ...aliases.map(({ text }) => text), description ?? ''].flatMap(foldWords));
    return said.every((word) => words.has(word));
  });
  const works = named.filter(({ when }) => {
    const then = readTime(when!);
    return earliestDay(then) >= earliestDay(span) && latestDay(then) <= latestDay(span);
  });
  /* The document that it names is of another date. */
  if (works.length === 0 && said.length > 1 && named.length > 0) return undefined;
  return { from, to, noun, work: works.length === 1 ? works[0] : undefined };
}
