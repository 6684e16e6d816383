import { foldWords } from '../../claims/foldWords.ts';
import { ENTITY_TYPES } from '../../claims/types.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Asker } from '../asker.ts';
import { type Chunk, UNKNOWN } from '../words/chunks.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { tokensOf } from '../words/tokens.ts';
import { askedBeyond, isDenial, turned } from '../words/whyBound.ts';
import { LIGHT, REASONS } from '../words/wordsThatBind.ts';
import { tellsPart } from './commenters.ts';
import type { Named, Reading } from './reading.ts';
import { NameProblem, resolveName } from './resolveName.ts';

/** Those of some words, but for adverbs, that none of some claims has. */
export async function absentFrom(
  words: readonly string[],
  filter: ClaimFilter,
  hearsay: Asker['hearsay'],
): Promise<readonly string[]> {
  const looked = words
    .filter((word) => !ADVERB.test(word))
    .map(async (text) => ({ text, claims: await hearsay.searchClaims({ text, filter, first: 1 }) }));
  return (await Promise.all(looked)).flatMap(({ text, claims }) => (claims.length === 0 ? [text] : []));
}

const ADVERB = /ly$/u;

/** Those that are named, each once; undefined where a name is ambiguous. */
export function namedIn(chunks: readonly Chunk[]): readonly Named[] | undefined {
  try {
    const named = chunks
      .filter(({ symbol }) => symbol === 'n')
      .map((chunk) => resolveName(chunk, ENTITY_TYPES, NO_STAND_INS));
    return [...new Map(named.map((each) => [each.entity.id, each])).values()];
  } catch (error) {
    if (error instanceof NameProblem) return undefined;
    throw error;
  }
}

/** The words that tell something beside the names, and say in which part of a document it stands: not "used". */
export function otherWords(
  question: string,
  {
    chunks,
    parts,
    grammar,
  }: Pick<Reading, 'parts'> & {
    readonly chunks: readonly Chunk[];
    readonly grammar: Asker['grammar'];
  },
): readonly string[] {
  const others = chunks.filter((chunk) => chunk.symbol !== 'n' && !tellsPart(chunk, parts));
  const said = new Set(tokensOf(others.map(({ text }) => text).join(' ')).map(({ word }) => word));
  const telling = searchWords(question, grammar).filter((word) => said.has(word) && !LIGHT.test(word));
  return [...new Set([...telling, ...wordsOfTerms(chunks)])];
}

/** A term of several words that is no name, and of which one alone would mean something else: "no-fly zone". */
export function isTerm({ symbol, text }: Chunk): boolean {
  return symbol === UNKNOWN && text.includes(' ');
}

/** The words of such terms that are no "no". */
export function wordsOfTerms(chunks: readonly Chunk[]): readonly string[] {
  return chunks.filter(isTerm).flatMap(({ text }) => foldWords(text).filter((word) => word.length > 2));
}

/** The words that tell something, but for those that ask for a reason or deny. */
export function searchWords(question: string, { lexicon }: Asker['grammar']): readonly string[] {
  return tellingWords(question, lexicon).filter((word) => !REASONS.has(word) && !DENYING_WORDS.test(word));
}

/** The words that turn or narrow the meaning, and those that ask for what no claim holds and are not searched for. */
export function leftOutOf(chunks: readonly Chunk[], byWords: readonly string[]): readonly string[] {
  return [
    ...chunks.filter(binds).map(({ text }) => text),
    ...askedBeyond(chunks).filter((word) => !byWords.includes(word)),
  ];
}

/** A word by which the meaning is turned round or narrowed. */
export function binds(chunk: Chunk): boolean {
  return isDenial(chunk) || turned([chunk]) !== undefined || ONLY.test(chunk.text);
}

const ONLY = /^(?:only|solely|exclusively)$/iu;

/** Words of denying that no claim is found by. */
const DENYING_WORDS = /^(?:never|nobody|none|nothing|nowhere)$/iu;

const NO_STAND_INS = new Map();
