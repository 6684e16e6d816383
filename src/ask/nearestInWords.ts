import { inWords } from '../problems/inWords.ts';
import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import { MOST_SEARCHED } from '../queries/searchClaims.ts';
import type { Asker } from './asker.ts';
import { FIRST_NEAREST } from './operation.ts';
import type { FoundBeside } from './result.ts';
import { tellingWords } from './tellingWords.ts';

/** How near a claim must be, beside the nearest one: less than other searches ask for, since few are shown. */
const NEAR_SHARE = 0.4;

/** As many claims as one search gives. */
const MOST_LOOKED_AT = 500;

/**
 * The claims nearest to a question in words that are not told already: what may answer it though it is coded in another
 * relation, or though the question could not be read. Undefined where there are none, and in datasets too large for it.
 */
export async function nearestInWords(
  question: string,
  told: readonly ClaimAnswer[],
  { hearsay, grammar, claimCount }: Asker,
): Promise<FoundBeside | undefined> {
  const words = tellingWords(question, grammar.lexicon);
  if (words.length < 2 || claimCount > MOST_SEARCHED) return undefined;
  const text = words.join(' ');
  const known = new Set(told.map(({ id }) => id));
  const first = Math.min(known.size + FIRST_NEAREST, MOST_LOOKED_AT);
  const found = await hearsay.searchClaims({ text, first, share: NEAR_SHARE });
  const claims = found.filter(({ id }) => !known.has(id)).slice(0, FIRST_NEAREST);
  if (claims.length === 0) return undefined;
  const quoted = inWords(
    words.map((word) => `“${word}”`),
    'and',
  );
  return {
    why: `Nearest in words, which were searched for without being read: ${quoted}.`,
    search: { text, first: found.indexOf(claims.at(-1)!) + 1, share: NEAR_SHARE },
    claims,
  };
}
