import { foldWords } from '../../claims/foldWords.ts';
import { ENTITY_TYPES } from '../../claims/types.ts';
import { MOST_SEARCHED } from '../../queries/searchClaims.ts';
import type { Asker } from '../asker.ts';
import { type Chunk, isUnknownName } from '../words/chunks.ts';
import { plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { tokensOf } from '../words/tokens.ts';
import { askedBeyond, isDenial, turned } from '../words/whyBound.ts';
import { LIGHT, REASONS } from '../words/wordsThatBind.ts';
import { type Named, NOTHING_READ, type Reading } from './reading.ts';
import { NameProblem, resolveName } from './resolveName.ts';
import { takeTime } from './takeTime.ts';

/**
 * The last that can be done for a question of which only names and words are known: claims in which one of those named has a part, or
 * all claims, are searched for the words; those that ask for a reason are named as not used. Undefined where there are too few, where
 * no claim has one of them, where a word turns the meaning round or asks for what no claim holds, and in datasets too large for it.
 */
export async function readByWords(
  question: string,
  { grammar, catalogue, claimCount, hearsay }: Asker,
): Promise<Reading | undefined> {
  if (claimCount > MOST_SEARCHED) return undefined;
  const { rest, during, corrections } = takeTime(questionWords(question, grammar.lexicon), grammar.lexicon);
  const { chunks } = plainCut(rest, grammar.lexicon);
  if (wouldMislead(chunks, grammar)) return undefined;
  const named = namedIn(chunks);
  if (named === undefined) return undefined;
  const others = otherWords(question, chunks, grammar);
  const byWords = others.length === 0 && named.length > 1 ? wordsOf(question, grammar) : others;
  const fewest = named.length === 0 && during === null ? FEWEST_ALONE : 1;
  if (byWords.length < fewest || !(await areInClaims(byWords, hearsay))) return undefined;
  const isAuthor = ({ entity }: Named): boolean => catalogue.sourcesOf(entity.id).length > 0;
  return {
    ...NOTHING_READ,
    about: named.filter((each) => !isAuthor(each)),
    accordingTo: named.filter(isAuthor).map(({ entity }) => entity),
    together: false,
    during,
    corrections,
    byWords,
    loose: true,
    unused: [askedBeyond(chunks)].filter((word) => word !== undefined),
  };
}

/** Whether a search would answer another question: the opposite, one for an amount or a judgement, or one on somebody else. */
function wouldMislead(chunks: readonly Chunk[], grammar: Asker['grammar']): boolean {
  const beyond = askedBeyond(chunks);
  return (
    chunks.some(isDenial) ||
    turned(chunks) !== undefined ||
    (beyond !== undefined && !REASONS.has(beyond)) ||
    chunks.some((chunk, at) => isUnknownName(chunk, at) && isPartOfName(chunk, chunks[at + 1], grammar))
  );
}

/** Whether a name is of several persons, or too little of one: "Abu", "the Western diplomat". */
function isPartOfName(chunk: Chunk, next: Chunk | undefined, { lexicon }: Asker['grammar']): boolean {
  const [word = ''] = foldWords(chunk.text);
  const both = `${word} ${foldWords(next?.text ?? '')[0]}`;
  return lexicon.entities.some(
    ({ type, unnamed, name, aliases }) =>
      type === 'person' &&
      [name, ...aliases.map(({ text }) => text)]
        .map((each) => ` ${foldWords(each).join(' ')} `)
        .some((each) => each.includes(` ${unnamed ? both : word} `)),
  );
}

/** Whether each of some words, but for adverbs, stands in a claim. */
async function areInClaims(words: readonly string[], hearsay: Asker['hearsay']): Promise<boolean> {
  for (const text of words.filter((word) => !ADVERB.test(word))) {
    const [claim] = await hearsay.searchClaims({ text, first: 1 });
    if (claim === undefined) return false;
  }
  return true;
}

const ADVERB = /ly$/u;

/** Those that are named, each once; undefined where a name is ambiguous. */
function namedIn(chunks: readonly Chunk[]): readonly Named[] | undefined {
  try {
    const named = chunks
      .filter(({ symbol }) => symbol === 'n')
      .map((chunk) => resolveName(chunk, ENTITY_TYPES, NOBODY));
    return [...new Map(named.map((each) => [each.entity.id, each])).values()];
  } catch (error) {
    if (error instanceof NameProblem) return undefined;
    throw error;
  }
}

/** The words that tell something beside the names: not "used". */
function otherWords(
  question: string,
  chunks: readonly Chunk[],
  grammar: Asker['grammar'],
): readonly string[] {
  const others = chunks.filter(({ symbol }) => symbol !== 'n').map(({ text }) => text);
  const said = new Set(tokensOf(others.join(' ')).map(({ word }) => word));
  return wordsOf(question, grammar).filter((word) => said.has(word) && !LIGHT.test(word));
}

/** The words that tell something, but for those that ask for a reason. */
function wordsOf(question: string, { lexicon }: Asker['grammar']): readonly string[] {
  return tellingWords(question, lexicon).filter((word) => !REASONS.has(word));
}

/** So many words are enough where nobody is named and no time is: fewer would tell too little of what is asked. */
const FEWEST_ALONE = 3;

const NOBODY = new Map();
