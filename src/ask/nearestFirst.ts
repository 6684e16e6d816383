import { MOST_SEARCHED } from '../queries/searchClaims.ts';
import { foldWords } from '../claims/foldWords.ts';
import type { Asker } from './asker.ts';
import { eachNamed, type Reading } from './reading.ts';
import type { Result } from './result.ts';
import { tellingWords } from './tellingWords.ts';

/** So many claims are an answer whatever their words. */
const FEW_ENOUGH = 4;

/** Claims that are less near in words than this share of the nearest one are far from a question. */
const FAR_SHARE = 0.25;

const FAR = 'Found by the same search, but far from the words of the question.';

/**
 * What was searched for, since the question was no known sentence, with the claims nearest to its words first; those that have
 * little of them stand beside the question, after all else. Unchanged where the question was read, where little was found or more
 * than is looked at, where nothing but names is left to go by, and in datasets too large for it.
 */
export async function nearestFirst(
  question: string,
  result: Result,
  { hearsay, grammar, claimCount }: Asker,
): Promise<Result> {
  const { reading, operation, found, beside } = result;
  if (!reading.loose || operation.query !== 'claims' || claimCount > MOST_SEARCHED) return result;
  if (found.claims.length <= FEW_ENOUGH || found.total > found.claims.length) return result;
  const words = tellingWords(question, grammar.lexicon);
  if (words.every((word) => namesOf(reading).has(word))) return result;
  const { filter, first } = operation;
  const near = await hearsay.searchClaims({
    text: words.join(' '),
    filter,
    first,
    least: 1,
    share: FAR_SHARE,
  });
  if (near.length === 0) return result;
  const ids = new Set(near.map(({ id }) => id));
  const far = found.claims.filter(({ id }) => !ids.has(id));
  if (far.length === 0) return { ...result, found: { ...found, claims: near } };
  const undated = reading.during === null ? 0 : near.filter(({ when }) => when === undefined).length;
  return {
    ...result,
    found: { claims: near, total: near.length, undated, far: far.length },
    beside: [...beside, { why: FAR, search: undefined, claims: far }],
  };
}

/** The words of the names that a reading limits the claims by. */
function namesOf({ about, subject, object, event, where, accordingTo }: Reading): ReadonlySet<string> {
  const named = [...about, subject, object].flatMap((each) => (each ? eachNamed(each) : []));
  const entities = [
    ...named.flatMap(({ entity, namedAs }) => [entity, ...(namedAs ? [namedAs] : [])]),
    ...[event, where].filter((entity) => entity !== null),
    ...accordingTo,
  ];
  return new Set(
    entities.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]).flatMap(foldWords),
  );
}
