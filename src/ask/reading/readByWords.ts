import { ENTITY_TYPES } from '../../claims/types.ts';
import { MOST_SEARCHED } from '../../queries/searchClaims.ts';
import type { Asker } from '../asker.ts';
import { type Chunk, isUnknownName } from '../words/chunks.ts';
import { plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { tokensOf } from '../words/tokens.ts';
import { whyBound } from '../words/whyBound.ts';
import { LIGHT } from '../words/wordsThatBind.ts';
import { type Named, NOTHING_READ, type Reading } from './reading.ts';
import { NameProblem, resolveName } from './resolveName.ts';
import { takeTime } from './takeTime.ts';

/**
 * The last that can be done for a question of which only names are known: claims in which one of these has a part are
 * searched for the other words. Undefined where nobody is named or nothing else is said, where a word turns the meaning round
 * or asks for what no claim holds, and in datasets too large for it.
 */
export function readByWords(
  question: string,
  { grammar, claimCount }: Pick<Asker, 'grammar' | 'claimCount'>,
): Reading | undefined {
  if (claimCount > MOST_SEARCHED) return undefined;
  const { rest, during, corrections } = takeTime(questionWords(question, grammar.lexicon), grammar.lexicon);
  const { chunks } = plainCut(rest, grammar.lexicon);
  if (chunks.some(isUnknownName) || chunks.some(isOfWords) || whyBound(chunks) !== undefined)
    return undefined;
  const about = namedIn(chunks);
  const byWords = otherWords(question, chunks, grammar);
  if (about === undefined || about.length === 0 || byWords.length === 0) return undefined;
  return { ...NOTHING_READ, about, together: false, during, corrections, byWords, loose: true };
}

/** A word by which somebody speaks or denies: claims are not searched without looking at who it is. */
function isOfWords({ symbol }: Chunk): boolean {
  return 'ADSUXI'.includes(symbol);
}

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
  { lexicon }: Asker['grammar'],
): readonly string[] {
  const others = chunks.filter(({ symbol }) => symbol !== 'n').map(({ text }) => text);
  const said = new Set(tokensOf(others.join(' ')).map(({ word }) => word));
  return tellingWords(question, lexicon).filter((word) => said.has(word) && !LIGHT.test(word));
}

const NOBODY = new Map();
