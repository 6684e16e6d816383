import { foldWords } from '../../claims/foldWords.ts';
import { ENTITY_TYPES } from '../../claims/types.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import { MOST_SEARCHED } from '../../queries/searchClaims.ts';
import type { Asker } from '../asker.ts';
import { type Chunk, chunksInText, isUnknownName, UNKNOWN } from '../words/chunks.ts';
import { plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { tokensOf } from '../words/tokens.ts';
import { askedBeyond, isDenial, turned } from '../words/whyBound.ts';
import { AMOUNTS, BEYOND, EXCLUDING, GAINS, JUDGEMENTS, LIGHT, REASONS } from '../words/wordsThatBind.ts';
import { partsAsked, tellsPart } from './commenters.ts';
import { type Named, NOTHING_READ, type Reading } from './reading.ts';
import { NameProblem, resolveName } from './resolveName.ts';
import { takeTime } from './takeTime.ts';

/**
 * The last that can be done for a question of which only names and words are known: claims in which one of those named has a part, or
 * all claims, are searched for the words; those that ask for a reason, turn or narrow the meaning, or stand in none of these claims are
 * named as not used.
 * Undefined where there are too few, where the search would answer another question, and in datasets too large for it.
 */
export async function readByWords(
  question: string,
  { grammar, catalogue, claimCount, hearsay }: Asker,
): Promise<Reading | undefined> {
  if (claimCount > MOST_SEARCHED) return undefined;
  const { rest, during, corrections } = takeTime(questionWords(question, grammar.lexicon), grammar.lexicon);
  const { chunks } = plainCut(rest, grammar.lexicon);
  const named = wouldMislead(question, chunks, grammar) ? undefined : namedIn(chunks);
  if (named === undefined) return undefined;
  const voice = askedBeyond(chunks).length > 0 ? voiceIn(chunks, catalogue) : undefined;
  if (voice !== undefined) {
    const said = await readByVoice(question, { voice, chunks, during, corrections }, { grammar, hearsay });
    if (said !== undefined) return said;
  }
  /* Who wrote or published a source speaks where somebody does; else he is spoken of. */
  const speaks = EXPECTING.test(question) || chunks.some(({ symbol }) => SPEAKING.test(symbol));
  const isAuthor = ({ entity }: Named): boolean => speaks && catalogue.sourcesOf(entity.id).length > 0;
  const about = named.filter((each) => !isAuthor(each));
  const accordingTo = named.filter(isAuthor).map(({ entity }) => entity);
  const among: ClaimFilter = {
    ...(about.length > 0 ? { involves: about.map(({ entity }) => entity.id) } : {}),
    ...(accordingTo.length > 0 ? { sources: accordingTo.flatMap(({ id }) => catalogue.sourcesOf(id)) } : {}),
  };
  const parts = partsAsked(question);
  const others = otherWords(question, { chunks, parts, grammar });
  const missing = new Set(await absentFrom(others, among, hearsay));
  const isOfNames =
    (named.length > 1 || (named.length > 0 && during !== null)) &&
    others.every((word) => missing.has(word) && (accordingTo.length > 0 || !GAINS.has(word)));
  const words = isOfNames ? wordsOf(chunksInText(chunks), grammar) : others;
  const absent = new Set(await absentFrom(words, among, hearsay));
  const names = new Set(chunks.filter(isUnknownName).flatMap(({ text }) => foldWords(text)));
  const terms = chunks.filter(isTerm).flatMap(({ text }) => partsOf(text));
  const byWords = words.filter((word) => !absent.has(word) && !DENYING_WORDS.test(word));
  const fewest = named.length > 0 ? 1 : FEWEST_ALONE;
  const strange = [...absent].filter((word) => named.length === 0 || names.has(word));
  const isOfOther = !isOfNames && absent.size > byWords.length;
  if (byWords.length < fewest || isOfOther || terms.some((word) => absent.has(word))) return undefined;
  if ((await absentFrom(strange, {}, hearsay)).length > 0) return undefined;
  return {
    ...NOTHING_READ,
    ...{ about, accordingTo, during, corrections, parts, byWords },
    together: false,
    loose: true,
    unused: [...new Set([...leftOutOf(chunks, byWords), ...(isOfNames ? missing : []), ...absent])],
  };
}

/** The words that turn or narrow the meaning, and those that ask for what no claim holds and are not searched for. */
function leftOutOf(chunks: readonly Chunk[], byWords: readonly string[]): readonly string[] {
  return [
    ...chunks.filter(binds).map(({ text }) => text),
    ...askedBeyond(chunks).filter((word) => !byWords.includes(word)),
  ];
}

/**
 * What somebody who is quoted says of reasons, or rights and wrongs: his claims are searched for the other words, or are all told where there
 * are none. Undefined where his claims lack more of them than they have.
 */
async function readByVoice(
  question: string,
  {
    voice,
    chunks,
    ...limits
  }: Pick<Reading, 'during' | 'corrections'> & {
    readonly voice: Chunk & { readonly entity: Named['entity'] };
    readonly chunks: readonly Chunk[];
  },
  { grammar, hearsay }: Pick<Asker, 'grammar' | 'hearsay'>,
): Promise<Reading | undefined> {
  const among: ClaimFilter = { voices: [voice.entity.id] };
  const parts = partsAsked(question);
  const others = chunks.filter(({ symbol, text }) => symbol === 'n' && text !== voice.text);
  const words = [
    ...otherWords(question, { chunks, parts, grammar }),
    ...wordsOf(chunksInText(others), grammar),
  ];
  const absent = new Set(await absentFrom(words, among, hearsay));
  const byWords = [...new Set(words.filter((word) => !absent.has(word) && !DENYING_WORDS.test(word)))];
  const strange = [...absent].filter((word) => !BEYOND.has(word));
  if (strange.length > byWords.length) return undefined;
  if ((await hearsay.claims({ filter: among, first: 1 })).edges.length === 0) return undefined;
  return {
    ...NOTHING_READ,
    ...limits,
    ...{ parts, byWords, accordingTo: [voice.entity] },
    attributed: byWords.length > 0 ? 'by voice' : null,
    together: false,
    loose: true,
    unused: [...new Set([...leftOutOf(chunks, byWords), ...absent])],
  };
}

/** Where one who is named speaks alone: after "according to" or "in the eyes of", before a word of saying. */
const VOICE = /(?<=Af?|I)n(?![&|])|(?<![&|])n(?=S)/u;
const EXPLAINING = /^(?:explain|justif|excus)/iu;

/** The one who speaks in a question and is quoted in a source, not its author. */
function voiceIn(
  chunks: readonly Chunk[],
  { sourcesOf }: Asker['catalogue'],
): (Chunk & { readonly entity: Named['entity'] }) | undefined {
  const before = VOICE.exec(chunks.map(({ symbol }) => symbol).join(''))?.index;
  const speaker = chunks.find(
    ({ symbol }, at) => at === before || (symbol === 'n' && EXPLAINING.test(chunks[at + 1]?.text ?? '')),
  );
  const [named] = (speaker && namedIn([speaker])) ?? [];
  return speaker && named && sourcesOf(named.entity.id).length === 0
    ? { ...speaker, entity: named.entity }
    : undefined;
}

/** A word by which somebody says or thinks something. */
const SPEAKING = /[ASUXI]/u;
const EXPECTING = /\b(?:expect|predict|foresee|fear|hope|warn)(?:s|ed|ing)?\b/iu;

/** A word by which the meaning is turned round or narrowed. */
function binds(chunk: Chunk): boolean {
  return isDenial(chunk) || turned([chunk]) !== undefined || ONLY.test(chunk.text);
}

const ONLY = /^(?:only|solely|exclusively)$/iu;

/** Words of denying that no claim is found by. */
const DENYING_WORDS = /^(?:never|nobody|none|nothing|nowhere)$/iu;

/** "How long", which no claim measures. */
const MEASURE = /\bhow (?:long|often|far|big|large|old|well)\b/iu;

/**
 * Whether a search would answer another question: one for an amount, a measure or a judgement, one that is turned round twice or that
 * sets aside who would be searched for, one for what somebody, unnamed, got out of something, or one on somebody else. What turns or narrows it once is named as not used: claims say
 * themselves what they affirm and deny.
 */
function wouldMislead(question: string, chunks: readonly Chunk[], grammar: Asker['grammar']): boolean {
  const isOfSpeaker = FRAMES.test(question) || chunks.some(({ symbol }) => SPEAKING.test(symbol));
  return (
    MEASURE.test(question) ||
    NOT_THEN.test(question) ||
    OTHER_THAN.test(question) ||
    askedBeyond(chunks).some(
      (word) =>
        AMOUNTS.has(word) ||
        (GAINS.has(word) && chunks.every(({ symbol }) => symbol !== 'n')) ||
        (JUDGEMENTS.has(word) && !isOfSpeaker),
    ) ||
    chunks.filter(binds).length > 1 ||
    chunks.some(
      (chunk, at) =>
        foldWords(chunk.text).some((word) => EXCLUDING.has(word)) ||
        (isDenial(chunk) && chunks[at - 1]?.symbol === 'n') ||
        (isUnknownName(chunk, at) && isPartOfName(chunk, chunks[at + 1], grammar)),
    )
  );
}

/** A limit that is denied would be searched for. */
const NOT_THEN =
  /\b(?:not|never) (?:in|on|at|during|before|after|since|until|till|by|with|to|from|for|against)\b/iu;

/** Who was not taken for somebody set aside: "other than Assad supporters". */
const OTHER_THAN = /\bother than\b/iu;

/** What is no judgement though it has a word of one; nor is what somebody else thinks right or guilty. */
const FRAMES = /^is it (?:really |actually )?true that\b|\b(?:go|goes|going|gone|went) wrong\b/iu;

/** Whether a name is of several persons, or too little of one: "Abu", "the Western diplomat". */
function isPartOfName(chunk: Chunk, next: Chunk | undefined, { lexicon }: Asker['grammar']): boolean {
  const words = foldWords(`${chunk.text} ${next?.text ?? ''}`);
  const [word, both] = [` ${words[0]} `, ` ${words.slice(0, 2).join(' ')} `];
  return lexicon.entities.some(
    ({ type, unnamed, name, aliases }) =>
      type === 'person' &&
      [name, ...aliases.map(({ text }) => text)]
        .map((each) => ` ${foldWords(each).join(' ')} `)
        .some((each) => each.includes(unnamed ? both : word)),
  );
}

/** Those of some words, but for adverbs, that none of some claims has. */
async function absentFrom(
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
function namedIn(chunks: readonly Chunk[]): readonly Named[] | undefined {
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
function otherWords(
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
  const telling = wordsOf(question, grammar).filter((word) => said.has(word) && !LIGHT.test(word));
  return [...new Set([...telling, ...chunks.filter(isTerm).flatMap(({ text }) => partsOf(text))])];
}

/** A term of several words that is no name, and of which one alone would mean something else: "no-fly zone". */
function isTerm({ symbol, text }: Chunk): boolean {
  return symbol === UNKNOWN && text.includes(' ');
}

/** The words of a term that are no "no". */
function partsOf(term: string): readonly string[] {
  return foldWords(term).filter((word) => word.length > 2);
}

/** The words that tell something, but for those that ask for a reason. */
function wordsOf(question: string, { lexicon }: Asker['grammar']): readonly string[] {
  return tellingWords(question, lexicon).filter((word) => !REASONS.has(word));
}

/** So many words are enough where nobody is named: one would tell too little of what is asked. */
const FEWEST_ALONE = 2;

const NO_STAND_INS = new Map();
