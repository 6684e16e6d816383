import { MOST_SEARCHED } from '../queries/searchClaims.ts';
import type { Asker } from './asker.ts';
import type { Result } from './result.ts';
import { tellingWords } from './tellingWords.ts';

/** So many claims are an answer whatever their words. */
const FEW_ENOUGH = 4;

/** Claims that are less near in words than this share of the nearest one are far from a question. */
const FAR_SHARE = 0.25;

const FAR = 'Found by the same search, but far from the words of the question.';

/**
 * What was searched for, since the question was no known sentence, with the claims nearest to its words first; those that have
 * little of them stand beside the question, after all else. Unchanged where the question was read, where little was found, and
 * in datasets too large for it.
 */
export async function nearestFirst(
  question: string,
  result: Result,
  { hearsay, grammar, claimCount }: Asker,
): Promise<Result> {
  const { reading, operation, found, beside } = result;
  if (!reading.loose || operation.query !== 'claims' || claimCount > MOST_SEARCHED) return result;
  if (found.claims.length <= FEW_ENOUGH) return result;
  const text = tellingWords(question, grammar.lexicon).join(' ');
  const { filter, first } = operation;
  const near = await hearsay.searchClaims({ text, filter, first, least: 1, share: FAR_SHARE });
  if (near.length === 0) return result;
  const ids = new Set(near.map(({ id }) => id));
  const far = found.claims.filter(({ id }) => !ids.has(id));
  if (far.length === 0) return { ...result, found: { ...found, claims: near } };
  const undated = reading.during === null ? 0 : near.filter(({ when }) => when === undefined).length;
  return {
    ...result,
    found: { claims: near, total: near.length, undated },
    beside: [...beside, { why: FAR, search: undefined, claims: far }],
  };
}
