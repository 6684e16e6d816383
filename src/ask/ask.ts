import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import type { ClaimFilter } from '../queries/claimFilter.ts';
import type { Hearsay } from '../queries/hearsay.ts';
import type { Asker } from './asker.ts';
import { sideSearches } from './beside.ts';
import type { Grammar } from './grammar.ts';
import { operationDocument } from './operationDocument.ts';
import { FIRST_BESIDE, MOST_BESIDE, type Operation, operationOf, whyNoOperation } from './operation.ts';
import type { Reading, Unread } from './reading.ts';
import { readingInWords } from './readingInWords.ts';
import { readPartly } from './readPartly.ts';
import { readLoosely } from './readLoosely.ts';
import { readQuestion } from './readQuestion.ts';
import { relaxed } from './relaxed.ts';
import type { Found, FoundBeside, Result } from './result.ts';
import { suggestionsFor } from './suggestions.ts';
import { firstOfTwo, withoutTails } from './tails.ts';
import { tellAnswer } from './tellAnswer.ts';

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
export async function ask(question: string, { hearsay, grammar, catalogue }: Asker): Promise<Answer> {
  const { vocabulary } = grammar.lexicon;
  if (question.length > LONGEST_QUESTION) {
    const problem = `The question has ${question.length} characters; at most ${LONGEST_QUESTION} are read.`;
    return unanswered('', problem, grammar);
  }
  const strict = readStrictly(question, grammar);
  const read =
    'problem' in strict ? insteadOf(strict, withoutTails(question), { grammar, catalogue }) : [strict];
  if ('problem' in read) return unanswered(question, read.problem, grammar);
  const impossible = read.map(whyNoOperation).find((why) => why !== undefined);
  if (impossible !== undefined) return unanswered(question, impossible, grammar);
  const result = await search(read, { hearsay, catalogue });
  const { reading, found, beside } = result;
  if ('problem' in strict && isEmpty(result))
    return unanswered(question, `${strict.problem} No claim holds what was recognised either.`, grammar);
  const { document, variables } = operationDocument(
    result.operation,
    beside.map(({ filter }) => filter),
  );
  return {
    understood: { ...reading, text: readingInWords(reading, vocabulary) },
    operation: document,
    variables,
    answer: await tellAnswer(result, { hearsay, vocabulary }),
    claims: [...found.claims, ...beside.flatMap(({ claims }) => claims)],
    beside,
    problem: null,
    suggestions: [],
  };
}

/** Reads a question without what is asked after it and told anyway, else as it stands, if that is not after a colon. */
function readStrictly(question: string, grammar: Grammar): Reading | Unread {
  const shorter = withoutTails(question);
  if (shorter === question) return readQuestion(question, grammar);
  const read = readQuestion(shorter, grammar);
  return 'problem' in read && !question.includes(':') ? readQuestion(question, grammar) : read;
}

/** How else a question can be read that is no known sentence, the surest way first, or why it cannot. */
function insteadOf(
  unread: Unread,
  question: string,
  asker: Pick<Asker, 'grammar' | 'catalogue'>,
): readonly Reading[] | Unread {
  if (unread.final) return unread;
  const inPart = readFirst(question, asker.grammar) ?? readPartly(question, asker.grammar);
  const loose = readLoosely(question, asker) ?? unread;
  if ('problem' in loose) return inPart ? [inPart] : loose;
  return inPart ? [inPart, loose] : [loose];
}

/** The first of two questions, where it can be read. */
function readFirst(question: string, grammar: Grammar): Reading | undefined {
  const two = firstOfTwo(question);
  const read = two && readQuestion(two.first, grammar);
  if (!read || 'problem' in read || read.predicate === null) return undefined;
  return { ...read, loose: true, unused: [two.second, ...read.unused] };
}

/** Runs readings in turn, a loose one with ever fewer limits, until something is found; else the first as it is. */
async function search(
  readings: readonly Reading[],
  { hearsay, catalogue }: Pick<Asker, 'hearsay' | 'catalogue'>,
): Promise<Result> {
  const tries: Result[] = [];
  for (const reading of readings.flatMap((each) => (each.loose ? [...relaxed(each)] : [each]))) {
    const operation = operationOf(reading, catalogue);
    const found = await run(operation, hearsay);
    const beside =
      operation.query === 'claims' ? await runBeside(reading, operation.filter, found.claims, hearsay) : [];
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
async function runBeside(
  reading: Reading,
  filter: ClaimFilter,
  found: readonly ClaimAnswer[],
  hearsay: Hearsay,
): Promise<readonly FoundBeside[]> {
  const told = new Set(found.map(({ id }) => id));
  const beside: FoundBeside[] = [];
  for (const { filter: wider, why } of await sideSearches({ reading, filter, found, hearsay })) {
    if (beside.length === MOST_BESIDE) break;
    const page = await hearsay.claims({ filter: wider, first: FIRST_BESIDE });
    const claims = page.edges.map(({ node }) => node).filter(({ id }) => !told.has(id));
    const heading = claims.length === 0 ? undefined : why(claims);
    if (heading === undefined) continue;
    for (const { id } of claims) told.add(id);
    beside.push({ filter: wider, why: heading, claims });
  }
  return beside;
}

function unanswered(question: string, problem: string, grammar: Grammar): Answer {
  const suggestions = suggestionsFor(question, grammar);
  return {
    understood: null,
    operation: null,
    variables: null,
    answer: null,
    claims: [],
    beside: [],
    problem,
    suggestions,
  };
}

async function run({ query, ...args }: Operation, hearsay: Hearsay): Promise<Found> {
  const all = (claims: readonly ClaimAnswer[]): Found => {
    const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
    return { claims: unique, total: unique.length, undated: 0 };
  };
  switch (query) {
    case 'claims': {
      const page = await hearsay.claims(args as Parameters<Hearsay['claims']>[0]);
      return {
        claims: page.edges.map(({ node }) => node),
        total: page.totalCount,
        undated: page.undatedCount,
      };
    }
    case 'paths': {
      const paths = await hearsay.paths(args as Parameters<Hearsay['paths']>[0]);
      return all(paths.flatMap(({ steps }) => steps.flatMap(({ claims }) => claims)));
    }
    case 'disputes': {
      const page = await hearsay.disputes(args as Parameters<Hearsay['disputes']>[0]);
      return all(page.edges.flatMap(({ node }) => [node.affirming, node.denying]));
    }
  }
}
