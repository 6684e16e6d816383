import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import { earliestDay, latestDay } from '../../time/bounds.ts';
import { LARGEST_FIRST } from '../../queries/page.ts';
import { MOST_SEARCHED } from '../../queries/searchClaims.ts';
import { readTime, type Time } from '../../time/time.ts';
import type { Asker } from '../asker.ts';
import type { Reading } from '../reading/reading.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { alongside } from './alongside.ts';
import { claimsOf, untold } from './besideLists.ts';
import { nearestFirst } from './nearestFirst.ts';
import { nearestInWords } from './nearestInWords.ts';
import { type Found, type FoundBeside, type Result, undatedIn } from './result.ts';
import { saidOtherwise } from './saidOtherwise.ts';
import { MOST_TOLD_BESIDE } from './operation.ts';
import { NEGOTIATES } from './predicatesAndKinds.ts';
import { FEW } from './sideSearch.ts';

const UNDATED = 'Without a date, so that it may be of that time or not.';
const LONGER = 'Of a time that is not all within it.';
const DATELESS = 'Of which it is not said when.';
const OTHER_NAMES =
  'Of others, who are neither called what the noun of the question says nor a part of those who are.';
const NO_TRUCE = 'Of talks or deals of which the claim does not say that they were over a ceasefire.';
const OVER_OTHERS = 'In chains over others.';
const FAR = 'Found by the same search, but far from the words of the question.';

/**
 * What came of a question in the order in which it is told: what fits it surely, what else was searched for beside it, what is
 * nearest to it in words, and what was found but is far from them.
 */
export async function arranged(question: string, result: Result, asker: Asker): Promise<Result> {
  const { near, far } = await nearestFirst(question, result, asker);
  const meant = await meantByNoun(near.reading, asker);
  const sure = withLessSureAside(near, { question, meant });
  const all = await withNearest(question, sure, asker);
  const beside = sure.reading.loose ? await longNearestFirst(question, all, asker) : all;
  return {
    ...sure,
    beside: [...beside, ...untold([{ why: FAR, search: undefined, claims: far }], claimsOf(beside))],
  };
}

/** Lists that are too long to be told whole, with the claims first that are nearest in words to a question that was not read as a whole. */
async function longNearestFirst(
  question: string,
  beside: readonly FoundBeside[],
  { hearsay, grammar, claimCount }: Asker,
): Promise<readonly FoundBeside[]> {
  const isLong = ({ claims }: FoundBeside): boolean => claims.length > MOST_TOLD_BESIDE;
  const text = tellingWords(question, grammar.lexicon).join(' ');
  if (text === '' || claimCount > MOST_SEARCHED || !beside.some(isLong)) return beside;
  const nearest = await hearsay.searchClaims({ text, first: LARGEST_FIRST, share: 0, least: 1 });
  const places = new Map(nearest.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: ClaimAnswer): number => places.get(id) ?? nearest.length;
  return beside.map((side) =>
    isLong(side) ? { ...side, claims: side.claims.toSorted((a, b) => placeOf(a) - placeOf(b)) } : side,
  );
}

/** The ids of those whom the noun for the one asked for means, and of who is a part of them. */
async function meantByNoun({ among }: Reading, { hearsay }: Asker): Promise<ReadonlySet<string>> {
  const near = await Promise.all(among.map(({ id }) => hearsay.nearEntities(id)));
  const parts = near.flat().filter(({ how }) => how === 'member');
  return new Set([...among.map(({ id }) => id), ...parts.map(({ entity }) => entity.id)]);
}

/** What stands beside a question, and what is nearest to it in words where not all of it was read or little was found. */
async function withNearest(
  question: string,
  { reading, found, beside }: Result,
  asker: Asker,
): Promise<readonly FoundBeside[]> {
  const isRead = !reading.loose && reading.unused.length === 0;
  const answering = claimsOf(beside.filter(({ answers }) => answers));
  if (isRead && found.claims.length + answering.length >= FEW) return beside;
  const leads = isNoneNear(found);
  /* What leads takes nothing from headings that say more of a claim than that it is near. */
  const told = leads
    ? claimsOf(beside.filter(({ qualifies }) => qualifies))
    : [...found.claims, ...claimsOf(beside)];
  const nearest = await nearestWithOtherwise(question, { told, isRead }, asker);
  const all = leads ? [...nearest, ...untold(beside, claimsOf(nearest))] : [...beside, ...nearest];
  if (isRead) return all;
  return [...all, ...(await alongside(question, [...found.claims, ...claimsOf(all)], asker))];
}

/** What is nearest in words to a question that could not be read, who says otherwise, and what else stands in those passages. */
export async function nearestOfUnread(question: string, asker: Asker): Promise<readonly FoundBeside[]> {
  const nearest = await nearestWithOtherwise(question, { told: [], isRead: false }, asker);
  return [...nearest, ...(await alongside(question, claimsOf(nearest), asker))];
}

/** What is nearest to a question in words, then who says otherwise; nothing where nothing is near. */
async function nearestWithOtherwise(
  question: string,
  { told, isRead }: { readonly told: readonly ClaimAnswer[]; readonly isRead: boolean },
  asker: Asker,
): Promise<readonly FoundBeside[]> {
  const nearest = await nearestInWords(question, { told, isRead }, asker);
  if (nearest === undefined) return [];
  return [nearest, ...(await saidOtherwise(nearest.claims, [...told, ...nearest.claims], asker.hearsay))];
}

/** Claims were found, but all are far from the words of the question. */
function isNoneNear({ claims, far }: Found): boolean {
  return claims.length === 0 && far > 0;
}

/** A ceasefire is narrower than the form that it is read as, an agreement. */
const TRUCE = /\b(?:cease-?fires?|truces?)\b/iu;

/** What is asked of which claims without a date are no lesser part: whether it is so, and who is silent on it. */
const WHATEVER_THE_DATE: ReadonlySet<Reading['asked']> = new Set(['whether', 'silent', 'disagreement']);

/** Which of the claims that were found fit surely, and what the others are. */
interface Sureness {
  readonly fits: (claim: ClaimAnswer) => boolean;
  readonly otherwise: string;
  /** Whether all are set aside, too, where others that stand beside them fit, or whatever stands there. */
  readonly orAll?: boolean | 'always';
}

/** What of a question tells which claims fit surely, beside how it was read. */
interface Asked {
  readonly question: string;
  readonly meant: ReadonlySet<string>;
}

/**
 * What was found with what fits less surely set after it, and after what answers, too: claims without a date where a time is asked
 * about, talks over anything where a ceasefire is, those of others than the noun of the question means, and chains over others where
 * claims join the two themselves, or others are told of by way of whom they stand together. As it is where nothing else was found, but
 * for what others did than those whom the noun means.
 */
function withLessSureAside(result: Result, asked: Asked): Result {
  const { found, beside } = result;
  if (found.total > found.claims.length) return result;
  const sides = sureness(result, asked);
  const isLed = beside.some(({ leads }) => leads) && !found.claims.some((claim) => sides[0]!.fits(claim));
  if (isLed) {
    const chains = { why: OVER_OTHERS, search: undefined, claims: found.claims };
    return { ...result, found: { ...found, claims: [], total: 0 }, beside: untold([...beside, chains], []) };
  }
  return sides.reduce(withOthersAside, result);
}

function withOthersAside(result: Result, { fits, otherwise, orAll }: Sureness): Result {
  const { found, beside } = result;
  const claims = found.claims.filter(fits);
  const isNone = claims.length === 0 && !(orAll && claimsOf(beside).some(fits));
  if ((isNone && orAll !== 'always') || claims.length === found.claims.length) return result;
  const less = found.claims.filter((claim) => !fits(claim));
  /* What stands beside leads where nothing fits. */
  const answering = beside.filter(({ answers }) => claims.length === 0 || answers);
  return {
    ...result,
    found: { ...found, claims, total: claims.length, undated: found.undated === 0 ? 0 : undatedIn(claims) },
    beside: [
      ...answering,
      { why: otherwise, search: undefined, claims: less },
      ...beside.filter((side) => !answering.includes(side)),
    ],
  };
}

/** By what claims fit surely: all of it, where it is more than one thing. */
function sureness({ reading, operation }: Result, { question, meant }: Asked): readonly Sureness[] {
  if (operation.query === 'paths') {
    const ends = [operation.from, operation.to];
    const joins = ({ subject, object }: ClaimAnswer): boolean =>
      ends.includes(subject.id) && ends.includes(object.id);
    return [{ fits: joins, otherwise: OVER_OTHERS }];
  }
  if (operation.query !== 'claims') return [];
  const { during, asked, typed } = reading;
  const isMeant = ({ subject, object }: ClaimAnswer): boolean =>
    meant.has(typed === 'object' ? object.id : subject.id);
  return [
    ...(during !== null && !WHATEVER_THE_DATE.has(asked)
      ? [{ fits: ({ when }: ClaimAnswer) => when !== undefined, otherwise: UNDATED }]
      : []),
    ...(during !== null && asksWhatHappened(reading)
      ? [{ fits: liesWithin(readTime(during)), otherwise: LONGER }]
      : []),
    ...(asked === 'when'
      ? [{ fits: ({ when }: ClaimAnswer) => when !== undefined, otherwise: DATELESS, orAll: true }]
      : []),
    ...(meant.size > 0 ? [{ fits: isMeant, otherwise: OTHER_NAMES, orAll: 'always' as const }] : []),
    ...(reading.predicate === NEGOTIATES && TRUCE.test(question)
      ? [{ fits: ({ gloss }: ClaimAnswer) => TRUCE.test(gloss), otherwise: NO_TRUCE }]
      : []),
  ];
}

/** Whether it is asked what is said of some time, whoever did what. */
function asksWhatHappened({ asked, predicate, predicates, loose }: Reading): boolean {
  return asked === 'claims' && predicate === null && predicates.length === 0 && !loose;
}

function liesWithin(period: Time): (claim: ClaimAnswer) => boolean {
  const [first, last] = [earliestDay(period), latestDay(period)];
  return ({ when }) => {
    if (when === undefined) return false;
    const time = readTime(when);
    return earliestDay(time) >= first && latestDay(time) <= last;
  };
}
