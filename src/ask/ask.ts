import { orderEnds, relationId } from '../claims/relationId.ts';
import type { Source, Vocabulary } from '../claims/types.ts';
import { inWords } from '../problems/inWords.ts';
import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import type { Hearsay } from '../queries/hearsay.ts';
import { type AnsweredRelation, answerText } from './answerText.ts';
import type { Asker } from './asker.ts';
import type { Grammar } from './grammar.ts';
import { operationDocument } from './operationDocument.ts';
import { type Operation, operationOf, whyNoOperation } from './operation.ts';
import type { Reading, Unread } from './reading.ts';
import { looseInWords, readingInWords } from './readingInWords.ts';
import { readLoosely } from './readLoosely.ts';
import { readQuestion } from './readQuestion.ts';
import { relaxed } from './relaxed.ts';
import { suggestionsFor } from './suggestions.ts';

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
  readonly claims: readonly ClaimAnswer[];
  /** What could not be read, in a sentence. */
  readonly problem: string | null;
  /** Questions that can be answered. */
  readonly suggestions: readonly string[];
}

/** Longest question, in characters; 60 words, which is as many as are read, have fewer. */
const LONGEST_QUESTION = 1_000;

/** Most relations that are told in full in one answer. */
const MOST_TOLD = 40;

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
  const strict = readQuestion(question, grammar);
  const read = 'problem' in strict ? insteadOf(strict, question, { grammar, catalogue }) : strict;
  if ('problem' in read) return unanswered(question, read.problem, grammar);
  const impossible = whyNoOperation(read);
  if (impossible !== undefined) return unanswered(question, impossible, grammar);
  const { reading, operation, found } = await search(read, { hearsay, catalogue });
  if ('problem' in strict && found.claims.length === 0)
    return unanswered(question, `${strict.problem} No claim holds what was recognised either.`, grammar);
  const { document, variables } = operationDocument(operation);
  const speakerOf = await speakers(hearsay);
  const text =
    found.claims.length > 0
      ? await told(reading, found, { hearsay, vocabulary, speakerOf })
      : [await nothing(reading, { hearsay, vocabulary, speakerOf }), await without(operation, hearsay)]
          .join(' ')
          .trim();
  return {
    understood: { ...reading, text: (reading.loose ? looseInWords : readingInWords)(reading, vocabulary) },
    operation: document,
    variables,
    answer: text,
    claims: found.claims,
    problem: null,
    suggestions: [],
  };
}

/** What can be searched for instead of an answer to a question that is no known sentence, or why nothing can. */
function insteadOf(
  unread: Unread,
  question: string,
  asker: Pick<Asker, 'grammar' | 'catalogue'>,
): Reading | Unread {
  return (unread.final ? undefined : readLoosely(question, asker)) ?? unread;
}

/** Runs a reading; a loose one with ever fewer limits until something is found, else as it is. */
async function search(
  read: Reading,
  { hearsay, catalogue }: Pick<Asker, 'hearsay' | 'catalogue'>,
): Promise<{ readonly reading: Reading; readonly operation: Operation; readonly found: Found }> {
  const tries = [];
  for (const reading of read.loose ? relaxed(read) : [read]) {
    const operation = operationOf(reading, catalogue);
    const found = await run(operation, hearsay);
    if (found.claims.length > 0) return { reading, operation, found };
    tries.push({ reading, operation, found });
  }
  return tries[0]!;
}

async function speakers(hearsay: Hearsay): Promise<(source: Source) => string> {
  const names = new Map<string, string>();
  for (const source of await hearsay.sources()) names.set(source.id, await speakerName(source, hearsay));
  return (source) => names.get(source.id) ?? source.title;
}

/** What an answer is told with. */
interface Telling {
  readonly hearsay: Hearsay;
  readonly vocabulary: Vocabulary;
  readonly speakerOf: (source: Source) => string;
}

/** The claims that were found, in sentences. */
async function told(
  reading: Reading,
  found: Found,
  { hearsay, vocabulary, speakerOf }: Telling,
): Promise<string> {
  const groups = groupsOf(found.claims, vocabulary);
  const relations = await Promise.all(groups.slice(0, MOST_TOLD).map((group) => relationOf(group, hearsay)));
  const more = groups.length - MOST_TOLD;
  return [
    opening(reading, found, vocabulary),
    answerText(relations, labels(vocabulary), speakerOf),
    ...(more > 0 ? [`${more} more relations stand in the claims.`] : []),
  ].join('\n\n');
}

function unanswered(question: string, problem: string, grammar: Grammar): Answer {
  const suggestions = suggestionsFor(question, grammar);
  return {
    understood: null,
    operation: null,
    variables: null,
    answer: null,
    claims: [],
    problem,
    suggestions,
  };
}

/** The claims that an operation gives. */
interface Found {
  readonly claims: readonly ClaimAnswer[];
  readonly total: number;
  /** How many of them match a time only for lack of a date. */
  readonly undated: number;
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

/** The claims by their relations, in the order in which these first appear. */
function groupsOf(
  claims: readonly ClaimAnswer[],
  { predicates }: Vocabulary,
): readonly (readonly ClaimAnswer[])[] {
  const symmetric = new Set(predicates.flatMap(({ id, symmetric: yes }) => (yes ? [id] : [])));
  const groups = new Map<string, ClaimAnswer[]>();
  for (const claim of claims) {
    const { subject, predicate, object } = claim;
    const triple = { subject: subject.id, predicate, object: object.id };
    const key = relationId(orderEnds(triple, symmetric.has(predicate)));
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

/** What everybody says of the relation of some claims. */
async function relationOf(claims: readonly ClaimAnswer[], hearsay: Hearsay): Promise<AnsweredRelation> {
  const { subject, predicate, object } = claims[0]!;
  const ends = { subject: subject.id, predicate, object: object.id };
  return { relation: await hearsay.relation({ ...ends, comments: true }), claims };
}

async function speakerName({ authors, publisher, title }: Source, hearsay: Hearsay): Promise<string> {
  const speakers = authors.length > 0 ? authors : publisher === undefined ? [] : [publisher];
  const named = await Promise.all(speakers.map((id) => hearsay.entity(id)));
  return named.length === 0 ? title : named.map(({ name }) => name).join(' and ');
}

/** The answer in short, before its grounds. Who matches a time only for lack of a date is not named in it. */
function opening(reading: Reading, { claims, total, undated }: Found, { predicates }: Vocabulary): string {
  const sources = new Set(claims.map(({ source }) => source.id)).size;
  const count = [
    `${counted(total, 'claim')} from ${counted(sources, 'source')}`,
    total > claims.length && `the first ${claims.length} shown`,
    undated > 0 && `${undated} of them without a date`,
  ].filter((part) => typeof part === 'string');
  const dated = reading.during === null ? claims : claims.filter(({ when }) => when !== undefined);
  const affirmed = dated.filter(({ polarity, modality }) => polarity === 'affirmed' && modality === 'actual');
  const symmetric = predicates.some(({ id, symmetric: yes }) => yes && id === reading.predicate);
  const named = namedIn(reading, reading.negated ? dated : affirmed, symmetric);
  return named === '' ? `${count.join(', ')}.` : `${named} (${count.join(', ')}).`;
}

function namedIn(
  { asked, subject, object }: Reading,
  claims: readonly ClaimAnswer[],
  symmetric: boolean,
): string {
  const list = (values: readonly string[]): string => [...new Set(values)].join(', ');
  /* The one who was named is no answer: at a symmetric predicate it may stand at either end. */
  const other = (named: typeof subject, near: 'subject' | 'object', far: 'subject' | 'object'): string =>
    list(claims.map((claim) => claim[symmetric && claim[near].id === named?.entity.id ? far : near].name));
  switch (asked) {
    case 'subjects':
      return other(object, 'subject', 'object');
    case 'objects':
      return other(subject, 'object', 'subject');
    case 'kinds':
      return list(claims.flatMap(({ kinds }) => kinds));
    case 'when':
      return list(claims.flatMap(({ when }) => when ?? []));
    case 'where':
      return list(claims.flatMap(({ where }) => where?.name ?? []));
    case 'sources':
      return list(claims.map(({ source }) => source.title));
    default:
      return '';
  }
}

/** What is said where no claim fits: who was searched and is silent. */
async function nothing(
  { predicate, subject, object, asked }: Reading,
  { hearsay, vocabulary, speakerOf }: Telling,
): Promise<string> {
  if (asked === 'connection')
    return 'No chain of up to four relations that somebody affirms connects the two.';
  if (asked === 'disagreement' && predicate === null)
    return 'No claim of the one denies what the other affirms.';
  if (predicate !== null && subject && object) {
    const relation = await hearsay.relation({
      subject: subject.entity.id,
      predicate,
      object: object.entity.id,
    });
    const text = answerText([{ relation, claims: [] }], labels(vocabulary), speakerOf);
    return `No claim fits the question. ${text}`;
  }
  const sources = await hearsay.sources();
  const coded = sources.filter((source) => predicate === null || source.coded.includes(predicate));
  return `No claim fits the question. Searched: ${coded.map(speakerOf).join(', ') || 'no source'}.`;
}

/** How much there is where the limits of form, change, place, event and time are left out, if these kept everything away. */
async function without(operation: Operation, hearsay: Hearsay): Promise<string> {
  if (operation.query !== 'claims') return '';
  const { kinds, change, during, where, events, ...filter } = operation.filter;
  const limits = [
    kinds != null && 'form',
    change != null && 'change',
    where != null && 'place',
    events != null && 'event',
    during != null && 'time',
  ].filter((limit) => typeof limit === 'string');
  if (limits.length === 0) return '';
  const { totalCount } = await hearsay.claims({ filter, first: 1 });
  return totalCount === 0
    ? ''
    : `Without the limit of ${inWords(limits, 'and')} there ${totalCount === 1 ? 'is' : 'are'} ${counted(totalCount, 'claim')}.`;
}

function labels({ predicates }: Vocabulary): (predicate: string) => string {
  return (predicate) => predicates.find(({ id }) => id === predicate)?.label ?? predicate;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
