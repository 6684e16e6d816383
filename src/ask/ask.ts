import type { AgreementAnswer } from '../queries/agreement.ts';
import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import type { Hearsay } from '../queries/hearsay.ts';
import { answerablePart } from './answerablePart.ts';
import { arranged, nearestWithOtherwise, withNearest } from './arrange.ts';
import { withoutAside } from './asides.ts';
import type { Asker } from './asker.ts';
import { type AskedBeside, FEW, sideSearches } from './beside.ts';
import type { Grammar } from './grammar.ts';
import { isOfNames, limitsNothing } from './limitsNothing.ts';
import { withNameBefore } from './nameBefore.ts';
import { asksForOverview, overviewOf } from './overview.ts';
import { operationDocument } from './operationDocument.ts';
import { FIRST_BESIDE, MOST_BESIDE, type Operation, operationOf, whyNoOperation } from './operation.ts';
import { NOTHING_READ, type Reading, type Unread } from './reading.ts';
import { readingInWords } from './readingInWords.ts';
import { readByWords } from './readByWords.ts';
import { readPartly } from './readPartly.ts';
import { readLoosely } from './readLoosely.ts';
import { readQuestion } from './readQuestion.ts';
import { relaxed } from './relaxed.ts';
import type { Found, FoundBeside, Result } from './result.ts';
import { reworded } from './rewordings.ts';
import { setAgainst } from './setAgainst.ts';
import { withSharedNoun } from './sharedNoun.ts';
import { suggestionsFor } from './suggestions.ts';
import { firstOfTwo, withoutTails } from './tails.ts';
import { tellAnswer, tellTheRest } from './tellAnswer.ts';

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
  const { question: plain, aside } = withoutAside(
    setAgainst(withNameBefore(withSharedNoun(question, grammar.lexicon), grammar.lexicon), asker),
    grammar.lexicon,
  );
  const strict = readStrictly(plain, grammar);
  const read = 'problem' in strict ? otherwise(strict, withoutTails(plain), asker) : [strict];
  const named = { question, plain, aside };
  if ('problem' in read) return byWordsOrUnread(named, read, asker);
  const impossible = read
    .map((each) => whyNoOperation(each, asker.catalogue))
    .find((why) => why !== undefined);
  if (impossible !== undefined) return unread(question, { problem: impossible }, asker);
  const result = await search(aside === undefined ? read : read.map(withUnused(aside)), asker);
  if ('problem' in strict && isEmpty(result)) {
    const bound = readLoosely(plain, asker);
    const { problem: why } = bound && 'problem' in bound ? bound : strict;
    const problem = `${why} No claim holds what was recognised either.`;
    return byWordsOrUnread(named, { ...strict, problem }, asker);
  }
  return answerOf(await arranged(question, result, asker), asker);
}

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

/** The same reading, with what was taken out of the question before it was read. */
function withUnused(aside: string): (reading: Reading) => Reading {
  return (reading) => ({ ...reading, unused: [aside, ...reading.unused] });
}

async function answerOf(result: Result, { hearsay, grammar }: Asker): Promise<Answer> {
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
    beside,
    problem: null,
    suggestions: [],
  };
}

/** Reads a question as it was typed, else in words that the grammar reads. */
function readStrictly(question: string, grammar: Grammar): Reading | Unread {
  const read = readWithoutTails(question, grammar);
  if (!('problem' in read) || read.final) return read;
  const typed = new Set([question, withoutTails(question)]);
  for (const other of [...typed].map((each) => reworded(each, grammar.lexicon))) {
    const again = typed.has(other) ? read : readWithoutTails(other, grammar);
    if (!('problem' in again)) return again;
  }
  return read;
}

/** Reads a question without what is asked after it and told anyway, else as it stands, if that is not after a colon. */
function readWithoutTails(question: string, grammar: Grammar): Reading | Unread {
  const shorter = withoutTails(question);
  if (shorter === question) return readQuestion(question, grammar);
  const read = readQuestion(shorter, grammar);
  return 'problem' in read && !question.includes(':') ? readQuestion(question, grammar) : read;
}

/**
 * How else a question can be read: in words that the grammar reads, as it was typed, or the first of two sentences alone.
 */
function otherwise(unread: Unread, question: string, asker: Asker): readonly Reading[] | Unread {
  const other = reworded(question, asker.grammar.lexicon);
  const read = other === question ? unread : insteadOf(unread, other, asker);
  if (!('problem' in read)) return read;
  const typed = insteadOf(unread, question, asker);
  const two = separate(question, asker.grammar);
  if (!('problem' in typed) || two === undefined) return typed;
  const alone = insteadOf(unread, two.first, asker);
  return 'problem' in alone ? typed : alone.map(withUnused(two.second));
}

/** How else a question can be read that is no known sentence, the surest way first, or why it cannot. */
function insteadOf(
  unread: Unread,
  question: string,
  asker: Pick<Asker, 'grammar' | 'catalogue'>,
): readonly Reading[] | Unread {
  if (unread.final) return unread;
  const answerable = readAnswerablePart(question, asker.grammar);
  if (answerable) return [answerable];
  const inPart = readFirst(question, asker.grammar) ?? readPartly(question, asker.grammar);
  const loose = readLoosely(question, asker) ?? unread;
  if ('problem' in loose) return inPart ? [inPart] : loose;
  return inPart ? [inPart, loose] : [loose];
}

/** What claims tell of a question for a reason, a number or agreement, which they do not. */
function readAnswerablePart(question: string, grammar: Grammar): Reading | undefined {
  const part = answerablePart(question);
  const read = part && readStrictly(part.question, grammar);
  if (!read || 'problem' in read || !isOfSomebody(read)) return undefined;
  return { ...read, loose: true, unused: [part.leftOut, ...read.unused] };
}

/** Something is asked of somebody, or of something that happened. */
function isOfSomebody({ predicate, subject, object, where, event }: Reading): boolean {
  return event !== null || (predicate !== null && [subject, object, where].some((named) => named !== null));
}

/** Two questions in one; or a question and what is said after it, if that tells nothing that could limit it. */
function separate(question: string, { lexicon }: Grammar): ReturnType<typeof firstOfTwo> {
  const two = firstOfTwo(question);
  return two && (two.isQuestion || limitsNothing(two.second, lexicon) || isOfNames(two.second, lexicon))
    ? two
    : undefined;
}

/** The first of two questions, where it can be read. */
function readFirst(question: string, grammar: Grammar): Reading | undefined {
  const two = separate(question, grammar);
  const read = two && readStrictly(two.first, grammar);
  if (!read || 'problem' in read || (read.predicate === null && read.about.length === 0)) return undefined;
  return { ...read, loose: true, unused: [two.second, ...read.unused] };
}

/** Runs readings in turn, a loose one with ever fewer limits, until something is found; else the first as it is. */
async function search(
  readings: readonly Reading[],
  { hearsay, catalogue }: Pick<Asker, 'hearsay' | 'catalogue'>,
): Promise<Result> {
  const tries: Result[] = [];
  for (const reading of readings.flatMap((each) =>
    each.loose && each.byWords.length === 0 ? [...relaxed(each)] : [each],
  )) {
    const operation = operationOf(reading, catalogue);
    const found = await run(operation, hearsay);
    const beside =
      operation.query === 'claims'
        ? await runBeside({ reading, filter: operation.filter, found: found.claims, hearsay, catalogue })
        : [];
    const result = { reading, operation, found, beside };
    if (!isEmpty(result)) return result;
    tries.push(result);
  }
  return tries[0]!;
}

function isEmpty({ found, beside }: Result): boolean {
  return found.claims.length === 0 && beside.length === 0;
}

/** The searches beside that of the question which find something that is not told already, with what they find. */
async function runBeside(asked: AskedBeside): Promise<readonly FoundBeside[]> {
  const { found, hearsay } = asked;
  const told = new Set(found.map(({ id }) => id));
  const beside: FoundBeside[] = [];
  let fitting = found.length;
  for (const { filter: wider, why, ifFew, answers, qualifies } of await sideSearches(asked)) {
    if (beside.length === MOST_BESIDE) break;
    if (ifFew && fitting >= FEW) continue;
    const page = await hearsay.claims({ filter: wider, first: FIRST_BESIDE });
    const claims = page.edges.map(({ node }) => node).filter(({ id }) => !told.has(id));
    const heading = claims.length === 0 ? undefined : why(claims);
    if (heading === undefined) continue;
    for (const { id } of claims) told.add(id);
    if (ifFew || answers) fitting += claims.length;
    beside.push({ search: { filter: wider }, why: heading, claims, answers, qualifies });
  }
  return beside;
}

/** A question as it was typed, and as it is read: without what was said aside. */
interface Typed {
  readonly question: string;
  readonly plain: string;
  readonly aside: string | undefined;
}

/** What is found by the words of a question beside the names in it, which is all that is read; else no answer. */
async function byWordsOrUnread(
  { question, plain, aside }: Typed,
  problem: Unread,
  asker: Asker,
): Promise<Answer> {
  const reading = problem.final ? undefined : readByWords(plain, asker);
  if (reading === undefined) return unread(question, problem, asker);
  const result = await search([aside === undefined ? reading : withUnused(aside)(reading)], asker);
  if (isEmpty(result)) return unread(question, problem, asker);
  return answerOf({ ...result, beside: await withNearest(question, result, asker) }, asker);
}

/** No answer, but what is nearest to the question in words, unless nothing can answer it. */
async function unread(question: string, { problem, final }: Unread, asker: Asker): Promise<Answer> {
  const { hearsay, grammar } = asker;
  const none = unanswered(question, problem, grammar);
  const beside = final ? [] : await nearestWithOtherwise(question, { told: [], isRead: false }, asker);
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

/** What two sources say of the relations on which they agree. */
function agreedClaims(pair: AgreementAnswer, first: number): readonly ClaimAnswer[] {
  const both = new Set([pair.a.id, pair.b.id]);
  return pair
    .examples({ agreeing: true, first })
    .flatMap(({ verdicts }) => verdicts)
    .flatMap(({ source, claims }) => (both.has(source.id) ? claims : []));
}

async function run({ query, ...args }: Operation, hearsay: Hearsay): Promise<Found> {
  const all = (claims: readonly ClaimAnswer[]): Found => {
    const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
    return { claims: unique, total: unique.length, undated: 0, far: 0 };
  };
  switch (query) {
    case 'searchClaims':
      return all(await hearsay.searchClaims(args as Parameters<Hearsay['searchClaims']>[0]));
    case 'claims': {
      const page = await hearsay.claims(args as Parameters<Hearsay['claims']>[0]);
      return {
        claims: page.edges.map(({ node }) => node),
        total: page.totalCount,
        undated: page.undatedCount,
        far: 0,
      };
    }
    case 'paths': {
      const paths = await hearsay.paths(args as Parameters<Hearsay['paths']>[0]);
      return all(paths.flatMap(({ steps }) => steps.flatMap(({ claims }) => claims)));
    }
    case 'agreement': {
      const { sources, first } = args as Extract<Operation, { query: 'agreement' }>;
      const pairs = await hearsay.agreement({ sources });
      return all(pairs.flatMap((pair) => agreedClaims(pair, first)));
    }
    case 'disputes': {
      const page = await hearsay.disputes(args as Parameters<Hearsay['disputes']>[0]);
      return all(page.edges.flatMap(({ node }) => [node.affirming, node.denying]));
    }
  }
}
