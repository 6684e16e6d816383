import { inWords } from '../../problems/inWords.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import { LARGEST_FIRST } from '../../queries/page.ts';
import { LEAST_WORDS, MOST_SEARCHED } from '../../queries/searchClaims.ts';
import type { Asker } from '../asker.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { FIRST_NEAREST } from './operation.ts';
import type { FoundBeside } from './result.ts';

/** How near a claim must be, beside the nearest one: less than other searches ask for, since few are shown. */
const NEAR_SHARE = 0.4;
/** Where the question was not read, the first few are shown though they are less near. */
const NEAR_SHARE_OF_FEW = 0.25;

/** As many are shown where the question was read, or is not but nothing is near. */
const FIRST_FEW = 8;

/**
 * The claims nearest to a question in words that are not told already: what may answer it though it is coded in another
 * relation, or though the question could not be read: then one of its words is enough where no claim has two.
 * Undefined where there are none, and in datasets too large for it.
 */
export async function nearestInWords(
  question: string,
  { told, isRead }: { readonly told: readonly ClaimAnswer[]; readonly isRead: boolean },
  { hearsay, grammar, claimCount }: Asker,
): Promise<FoundBeside | undefined> {
  const words = tellingWords(question, grammar.lexicon);
  if (words.length < (isRead ? 2 : 1) || claimCount > MOST_SEARCHED) return undefined;
  const text = words.join(' ');
  const known = new Set(told.map(({ id }) => id));
  const isNew = ({ id }: ClaimAnswer): boolean => !known.has(id);
  const first = Math.min(known.size + FIRST_NEAREST, LARGEST_FIRST);
  const near = await hearsay.searchClaims({ text, first, share: NEAR_SHARE });
  const share = isRead ? NEAR_SHARE : NEAR_SHARE_OF_FEW;
  const least = isRead || near.length > 0 ? LEAST_WORDS : 1;
  const found = isRead ? near : await hearsay.searchClaims({ text, first, share, least });
  const many = isRead ? FIRST_FEW : Math.max(FIRST_FEW, near.filter(isNew).length);
  const claims = found.filter(isNew).slice(0, Math.min(many, FIRST_NEAREST));
  if (claims.length === 0) return undefined;
  const quoted = inWords(
    words.map((word) => `“${word}”`),
    'and',
  );
  return {
    why: `Nearest in words, which were searched for without being read: ${quoted}.`,
    search: { text, first: found.indexOf(claims.at(-1)!) + 1, share, least },
    claims,
  };
}
