import { claimAt } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { type ClaimFilter, compileFilter } from './claimFilter.ts';
import { BadInputError } from './errors.ts';
import { checkedFirst } from './page.ts';
import { wholeNumber } from './wholeNumber.ts';

/** What claims are searched for, which are, and how many are wanted. */
export interface SearchClaimsArguments {
  readonly text: string;
  readonly filter?: ClaimFilter | null | undefined;
  readonly least?: number | null | undefined;
  readonly share?: number | null | undefined;
  readonly first?: number | null | undefined;
}

/** Most claims of a dataset that is searched by words: the search is kept in memory. */
export const MOST_SEARCHED = 10_000;

/** Longest text, in characters. */
const LONGEST_TEXT = 1_000;

/** Claims that are less near than this share of the nearest one are left out unless another is given. */
const NEAR_SHARE = 0.5;

/** Words of a text that a claim has to have unless another number is given, if the text has so many. */
export const LEAST_WORDS = 2;
/** Most words that can be asked for. */
const MOST_WORDS = 100;

/**
 * The claims nearest to a text in words, of those that meet a filter, the nearest first: at least `share` (half) as near as the
 * nearest of them, and with at least `least` words of the text (two), if it has so many. Nothing of the text is read. Throws
 * BadInputError where the text is too long, and where the dataset is too large; what a filter throws, see `compileFilter`.
 */
export function searchClaims(graph: KnowledgeGraph, args: SearchClaimsArguments): readonly ClaimAnswer[] {
  const { text } = args;
  const first = checkedFirst(args.first);
  const least = wholeNumber('least', args.least ?? LEAST_WORDS, MOST_WORDS);
  const share = shareAsked(args.share);
  const { count } = graph.index.claims;
  if (text.length > LONGEST_TEXT)
    throw new BadInputError(
      'text',
      `Argument "text" has ${text.length} characters; at most ${LONGEST_TEXT} are searched for.`,
    );
  if (count > MOST_SEARCHED)
    throw new BadInputError(
      'text',
      `The dataset has ${count} claims, and at most ${MOST_SEARCHED} are searched by words; use \`claims\` with the filter \`text\`.`,
    );
  const matchOf = compileFilter(graph, args.filter ?? {});
  const hits = graph
    .claimSearch()
    .find(text, least)
    .map(({ claim, score }) => ({ claim: claimAt(graph.index, claim), score }))
    .filter(({ claim }) => matchOf(claim) !== 'no');
  const nearest = hits[0]?.score ?? 0;
  return hits
    .filter(({ score }) => score >= share * nearest)
    .slice(0, first)
    .map(({ claim }) => claimAnswer(graph, claim));
}

function shareAsked(share: number | null | undefined): number {
  if (share == null) return NEAR_SHARE;
  if (share >= 0 && share <= 1) return share;
  throw new BadInputError('share', `Argument "share" is ${share}; it must be a number from 0 to 1.`);
}
