import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import { LARGEST_FIRST } from '../../queries/page.ts';
import { MOST_SEARCHED } from '../../queries/searchClaims.ts';
import type { Asker } from '../asker.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { FIRST_ALONGSIDE } from './operation.ts';
import type { FoundBeside } from './result.ts';

/** So many claims are looked at, those told first. */
const MOST_LOOKED_AT = 8;

/** Claims less near to the words of the question than this share of the nearest of them are left out. */
const NEAR_SHARE = 0.1;

/**
 * What else stands in the passages of the claims that are told first: where not all of a question was read, what answers it may be
 * coded in another claim of the same sentence. Nothing where all of it is told, and in datasets too large to be searched by words.
 */
export async function alongside(
  question: string,
  told: readonly ClaimAnswer[],
  { hearsay, grammar, claimCount }: Asker,
): Promise<readonly FoundBeside[]> {
  const words = tellingWords(question, grammar.lexicon);
  if (words.length === 0 || told.length === 0 || claimCount > MOST_SEARCHED) return [];
  const filter = { alongside: told.slice(0, MOST_LOOKED_AT).map(({ id }) => id) };
  const known = new Set(told.map(({ id }) => id));
  const search = {
    ...{ text: words.join(' '), filter, share: NEAR_SHARE, least: 1 },
    first: Math.min(known.size + FIRST_ALONGSIDE, LARGEST_FIRST),
  };
  const found = await hearsay.searchClaims(search);
  const claims = found.filter(({ id }) => !known.has(id)).slice(0, FIRST_ALONGSIDE);
  if (claims.length === 0) return [];
  return [
    {
      why: 'In the same passages as the claims before.',
      search: { ...search, first: found.indexOf(claims.at(-1)!) + 1 },
      claims,
    },
  ];
}
