import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import { withAskedFurther } from './askedFurther.ts';
import type { Asker } from './asker.ts';
import { readByOffice } from './reading/readByOffice.ts';
import { readByWords } from './reading/readByWords.ts';
import { NOTHING_READ, type Reading, type Unread } from './reading/reading.ts';
import { readGaps } from './reading/readGaps.ts';
import { readLoosely } from './reading/readLoosely.ts';
import { readSilenceBlamed } from './reading/readSilenceBlamed.ts';
import { readStrictly } from './reading/readStrictly.ts';
import { readTold } from './reading/readTold.ts';
import { otherwise, type TakenOut, withTakenOut } from './reading/waysToRead.ts';
import { withoutAside } from './rewording/asides.ts';
import { citedForWhat } from './rewording/citedForWhat.ts';
import { withEitherOr } from './rewording/eitherOr.ts';
import { withFormOfSupport } from './rewording/formOfSupport.ts';
import { withNameBefore } from './rewording/nameBefore.ts';
import { withoutOwnWords } from './rewording/ownWords.ts';
import { withoutRemark } from './rewording/remarks.ts';
import { withoutReply } from './rewording/replyTail.ts';
import { setAgainst } from './rewording/setAgainst.ts';
import { withSharedNoun } from './rewording/sharedNoun.ts';
import { asksOtherwise, withoutTails } from './rewording/tails.ts';
import { arranged, nearestOfUnread } from './search/arrange.ts';
import { whyNoOperation, withLimitsCarried } from './search/operation.ts';
import { operationDocument } from './search/operationDocument.ts';
import { withContradictions } from './search/replies.ts';
import type { FoundBeside, Result } from './search/result.ts';
import { withoutOwnCountry } from './search/ownCountry.ts';
import { isEmpty, runInTurn } from './search/runReading.ts';
import { withoutSetAside } from './search/setAside.ts';
import { asksForOverview, overviewOf } from './telling/overview.ts';
import { readingInWords } from './telling/readingInWords.ts';
import { suggestionsFor } from './telling/suggestions.ts';
import { tellAnswer, tellTheRest } from './telling/tellAnswer.ts';
import { asksForEffect } from './words/asksForEffect.ts';
import { asksWhereTo } from './words/asksWhereTo.ts';
import type { Grammar } from './words/grammar.ts';
import type { Lexicon } from './words/lexicon.ts';
import { noAnswerTo } from './words/whyBound.ts';

/** A reading with its echo. */
export interface Understood extends Reading {
  readonly text: string;
}

/** An answer to a question in plain English, from the claims alone. */
export interface Answer {
  /** How the question was read; null where it could not be. */
  readonly understood: Understood | null;
  /** The GraphQL document that was run, with its variables: running it again gives the same claims. */
  readonly operation: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly answer: string | null;
  /** Those that fit the question, then those of `beside`. */
  readonly claims: readonly ClaimAnswer[];
  /** Claims that do not fit the question to the letter, though the answer would be wanting without them. */
  readonly beside: readonly FoundBeside[];
  /** What could not be read, in a sentence. */
  readonly problem: string | null;
  /** Questions that can be answered. */
  readonly suggestions: readonly string[];
}

/** Longest question, in characters; 60 words, which is as many as are read, have fewer. */
const LONGEST_QUESTION = 1_000;

/**
 * Answers a question. Never guesses: where it is no known sentence, what was recognised in it is searched for and the reading
 * says so; what cannot be read at all is said, with questions that can be.
 */
export async function ask(question: string, asker: Asker): Promise<Answer> {
  const { grammar } = asker;
  if (question.length > LONGEST_QUESTION) {
    const problem = `The question has ${question.length} characters; at most ${LONGEST_QUESTION} are read.`;
    return unanswered('', problem, grammar);
  }
  if (asksForOverview(question)) return tellOverview(asker);
  const { question: unremarked, remark } = withoutRemark(question);
  const result = await withReply({ asked: unremarked, remark }, asker);
  return 'problem' in result ? unread(question, result, asker) : inText(result, asker);
}

/** A question without what its asker remarks. */
interface Remarked extends Pick<TakenOut, 'remark'> {
  readonly asked: string;
}

/**
 * All that is told in answer to a question, with what somebody says against it of whom that is asked after it. Where he says nothing
 * against it the question is read as a whole, unless only its words are known then; or else without what is asked of him.
 */
async function withReply({ asked, remark }: Remarked, asker: Asker): Promise<Result | Unread> {
  const { question, reply } = withoutReply(asked, asker.grammar.lexicon);
  if (reply === undefined) return resultOf({ asked, remark }, asker);
  const alone = await resultOf({ asked: question, remark }, asker);
  if ('problem' in alone) return resultOf({ asked, remark }, asker);
  const contradicted = await withContradictions(alone, reply, asker);
  if (contradicted !== undefined) return contradicted;
  const whole = await resultOf({ asked, remark }, asker);
  const { reading } = alone;
  if (!('problem' in whole) && (!whole.reading.loose || reading.loose)) return whole;
  return { ...alone, reading: { ...reading, unused: [reply.text, ...reading.unused] } };
}

/** A question in a plainer order of its words. */
function plainly(question: string, lexicon: Lexicon): string {
  return withEitherOr(withSharedNoun(withFormOfSupport(citedForWhat(question)), lexicon), lexicon);
}

/** All that is told in answer to a question, or why it cannot be read. */
async function resultOf({ asked, remark }: Remarked, asker: Asker): Promise<Result | Unread> {
  const { grammar } = asker;
  const { question: unowned, own } = withoutOwnWords(asked);
  const { question: plain, aside } = withoutAside(
    setAgainst(withNameBefore(plainly(unowned, grammar.lexicon), grammar.lexicon), asker),
    grammar.lexicon,
  );
  const strict =
    readTold(withoutTails(plain), asker) ??
    readGaps(withoutTails(plain), asker) ??
    readSilenceBlamed(plain, grammar) ??
    readStrictly(plain, grammar);
  if ('problem' in strict && asksWhereTo(plain))
    return { problem: noAnswerTo('where somebody went or was taken') };
  const takenOut = { aside, remark, own };
  const untailed = withoutTails(plain);
  if ('problem' in strict && asksForEffect(untailed))
    return byWords({ ...takenOut, plain: untailed }, strict, asker);
  const byOffice = 'problem' in strict ? await readByOffice(untailed, asker) : undefined;
  const sure = byOffice ?? strict;
  const read = 'problem' in sure ? otherwise(sure, untailed, asker) : [sure];
  if ('problem' in read) return byWords({ ...takenOut, plain }, read, asker);
  const impossible = read
    .map((each) => whyNoOperation(each, asker.catalogue))
    .find((why) => why !== undefined);
  if (impossible !== undefined) return { problem: impossible };
  const carried = await Promise.all(
    read.map((each) => withoutOwnCountry(withLimitsCarried(each), asker.hearsay)),
  );
  const whole = carried.map(withTakenOut(takenOut, asker));
  const byOthers = asksOtherwise(plain);
  const result = await runInTurn(byOthers ? whole.map(heardByOthers) : whole, asker);
  if ('problem' in sure && isEmpty(result) && !isOnPair(result.reading)) {
    const bound = readLoosely(plain, asker);
    const { problem: why } = bound && 'problem' in bound ? bound : sure;
    const problem = `${why} No claim holds what was recognised either.`;
    return byWords({ ...takenOut, plain }, { ...sure, problem }, asker);
  }
  return inOrder(plain, await withAskedFurther(plain, result, asker), asker);
}

/** What two sources contradict each other on is answered by nothing, too. */
function isOnPair({ asked, accordingTo, loose }: Reading): boolean {
  return asked === 'disagreement' && accordingTo.length > 1 && !loose;
}

/** A result in the order in which it is told, without those set aside. */
async function inOrder(question: string, result: Result, asker: Asker): Promise<Result> {
  return withoutSetAside(await arranged(question, result, asker), asker);
}

/** A reading of what some say of somebody, with what others say on it. */
function heardByOthers(reading: Reading): Reading {
  const { asked, accordingTo, negated, subject, object, about } = reading;
  const ofSomebody = [subject, object, about[0]].some((named) => named != null);
  const isRelation = ofSomebody && !negated && !OF_SOURCES.has(asked);
  return isRelation && accordingTo.length > 0 ? { ...reading, byOthers: true } : reading;
}

/** What is asked of all sources, or of no single relation. */
const OF_SOURCES: ReadonlySet<Reading['asked']> = new Set([
  'silent',
  'connection',
  'agreement',
  'disagreement',
  'gaps',
  'hardenings',
]);

/** What the dataset is: its sources, and what they speak of most. */
async function tellOverview({ hearsay }: Asker): Promise<Answer> {
  const { text, operation, variables } = await overviewOf(hearsay);
  return {
    understood: {
      ...NOTHING_READ,
      asked: 'sources',
      text: 'Which sources there are, and of what most of them speak.',
    },
    operation,
    variables,
    answer: text,
    claims: [],
    beside: [],
    problem: null,
    suggestions: [],
  };
}

async function inText(result: Result, { hearsay, grammar }: Asker): Promise<Answer> {
  const { vocabulary } = grammar.lexicon;
  const { reading, operation, found, beside } = result;
  const run = operationDocument(
    operation,
    beside.map((side) => side.search),
  );
  return {
    understood: { ...reading, text: readingInWords(reading, vocabulary) },
    operation: run.document,
    variables: run.variables,
    answer: await tellAnswer(result, { hearsay, vocabulary }),
    claims: [...found.claims, ...beside.flatMap(({ claims }) => claims)],
    beside: beside.filter(({ claims }) => claims.length > 0),
    problem: null,
    suggestions: [],
  };
}

/** A question as it is read: without what was taken out of it. */
interface Cut extends TakenOut {
  readonly plain: string;
}

/** What is found by the words of a question beside the names in it, which is all that is read; else why it cannot be. */
async function byWords({ plain, ...takenOut }: Cut, problem: Unread, asker: Asker): Promise<Result | Unread> {
  const reading = problem.final ? undefined : await readByWords(plain, asker);
  if (reading === undefined) return problem;
  const result = await runInTurn([withTakenOut(takenOut, asker)(reading)], asker);
  return isEmpty(result) ? problem : inOrder(plain, result, asker);
}

/** No answer, but what is nearest to the question in words, unless nothing can answer it. */
async function unread(question: string, { problem, final }: Unread, asker: Asker): Promise<Answer> {
  const { hearsay, grammar } = asker;
  const none = unanswered(question, problem, grammar);
  const beside = final ? [] : await nearestOfUnread(question, asker);
  if (beside.length === 0) return none;
  const { document, variables } = operationDocument(
    undefined,
    beside.map(({ search }) => search),
  );
  return {
    ...none,
    operation: document,
    variables,
    answer: await tellTheRest(beside, { hearsay, vocabulary: grammar.lexicon.vocabulary }),
    claims: beside.flatMap(({ claims }) => claims),
    beside,
  };
}

function unanswered(question: string, problem: string, grammar: Grammar): Answer {
  return {
    understood: null,
    operation: null,
    variables: null,
    answer: null,
    claims: [],
    beside: [],
    problem,
    suggestions: suggestionsFor(question, grammar),
  };
}
