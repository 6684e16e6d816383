import { foldWords } from '../../claims/foldWords.ts';
import type { EntityType } from '../../claims/types.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import { LARGEST_FIRST } from '../../queries/page.ts';
import { MOST_SEARCHED } from '../../queries/searchClaims.ts';
import type { Asker } from '../asker.ts';
import { eachNamed, type Reading } from '../reading/reading.ts';
import { isFurther, separate } from '../reading/secondQuestion.ts';
import { withoutTails } from '../rewording/tails.ts';
import { wholeName } from '../words/chunks.ts';
import type { Grammar } from '../words/grammar.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { type Result, undatedIn } from './result.ts';

/** So many claims that a sentence read in part has found are few: beside one another, all of them may be far. */
const FEW_ENOUGH = 4;
/** Of few claims, those less near than this share of the nearest of all claims are far from the question. */
const FAR_SHARE_OF_FEW = 0.3;

/** Of a sentence that was read in part, claims less near than this share of the nearest that was found are far from it. */
const FAR_SHARE_IN_PART = 0.25;

/** Of what was only searched for, claims less near than this share of the nearest of all claims are far from the question. */
const FAR_SHARE_SEARCHED = 0.7;

/** What can be meant by where something is aimed at. */
const WHERE: readonly EntityType[] = ['place', 'state'];

/** A result with the claims nearest to the words of its question first, and those that were found but have little of them. */
export interface NearAndFar {
  readonly near: Result;
  readonly far: readonly ClaimAnswer[];
}

/**
 * Parts what was searched for, since the question was no known sentence, into what is near to its words and what is far from
 * them. All is near where the question was read, or all of it was, where nothing but names is left to go by, where a sentence read
 * in part found more than is looked at, and in datasets too large for it.
 */
export async function nearestFirst(question: string, result: Result, asker: Asker): Promise<NearAndFar> {
  const { reading, found } = result;
  const all = { near: result, far: [] };
  if (!reading.loose || !isSearch(result) || asker.claimCount > MOST_SEARCHED) return all;
  const words = tellingWords(question, asker.grammar.lexicon);
  if (
    asksForAims(reading, asker.grammar) ||
    isFirstOfTwo(question, reading, asker) ||
    words.every((word) => namesOf(reading).has(word))
  )
    return all;
  const text = words.join(' ');
  const nearest =
    reading.predicate === null
      ? await nearestOf(found.claims, { text, share: FAR_SHARE_SEARCHED }, asker)
      : await nearestInPart(result, text, asker);
  if (nearest === undefined) return all;
  const ids = new Set(nearest.map(({ id }) => id));
  const far = found.claims.filter(({ id }) => !ids.has(id));
  const undated = reading.during === null ? 0 : undatedIn(nearest);
  const total = far.length === 0 ? found.total : nearest.length;
  return { near: { ...result, found: { claims: nearest, total, undated, far: far.length } }, far };
}

/** Whether a question asks what somebody aims at, and no more but where: "what are Iran's aims in Syria". */
function asksForAims({ modality, predicate, unused, byWords }: Reading, { lexicon }: Grammar): boolean {
  const isPlace = (text: string): boolean =>
    /^in /iu.test(text) &&
    wholeName(text.slice('in '.length), lexicon).some(
      (each) => each.type === 'name' && WHERE.includes(each.entity.type),
    );
  return modality.length > 0 && predicate === null && unused.every(isPlace) && byWords.length === 0;
}

/** Whether nothing is left out of a question but another one after it: "who backed the rebels, and what did Iran reply". */
function isFirstOfTwo(
  question: string,
  { predicate, predicates, about, unused, dropped }: Reading,
  { grammar }: Asker,
): boolean {
  const isWhole = predicate !== null || (about.length > 0 && predicates.length === 0);
  if (!isWhole || dropped.length > 0 || unused.length !== 1) return false;
  const two = separate(withoutTails(question), grammar);
  return two !== undefined && two.second === unused[0] && isFurther(two);
}

/** Whether claims were searched for by names, of which many may be far; those whom somebody quotes on something are few. */
function isSearch({ reading: { about, accordingTo, attributed }, operation: { query } }: Result): boolean {
  const isOfNames = about.length + accordingTo.length > 0 && attributed === null;
  return query === 'claims' || (query === 'searchClaims' && isOfNames);
}

/** Which of some claims are near, beside all that there are; undefined where none of all is. */
async function nearestOf(
  claims: readonly ClaimAnswer[],
  { text, share }: { readonly text: string; readonly share: number },
  { hearsay }: Pick<Asker, 'hearsay'>,
): Promise<readonly ClaimAnswer[] | undefined> {
  const nearest = await hearsay.searchClaims({ text, first: LARGEST_FIRST, share });
  const ids = new Set(claims.map(({ id }) => id));
  return nearest.length === 0 ? undefined : nearest.filter(({ id }) => ids.has(id));
}

/** Which claims of a reading in part are near, beside one another; undefined where none is, or all answer. */
async function nearestInPart(
  { operation, found }: Result,
  text: string,
  { hearsay }: Asker,
): Promise<readonly ClaimAnswer[] | undefined> {
  if (operation.query !== 'claims' || found.total > found.claims.length) return undefined;
  if (found.claims.length <= FEW_ENOUGH)
    return nearestOf(found.claims, { text, share: FAR_SHARE_OF_FEW }, { hearsay });
  const { filter, first } = operation;
  const near = await hearsay.searchClaims({ text, filter, first, least: 1, share: FAR_SHARE_IN_PART });
  return near.length === 0 ? undefined : near;
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
