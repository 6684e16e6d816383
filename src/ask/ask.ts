import { orderEnds, relationId } from '../claims/relationId.ts';
import type { Source, Vocabulary } from '../claims/types.ts';
import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import type { Hearsay } from '../queries/hearsay.ts';
import { type AnsweredRelation, answerText } from './answerText.ts';
import type { Asker } from './asker.ts';
import { operationDocument } from './operationDocument.ts';
import { type Operation, operationOf } from './operation.ts';
import type { Reading } from './reading.ts';
import { readingInWords } from './readingInWords.ts';
import { readQuestion } from './readQuestion.ts';
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

/** Most relations that are told in full in one answer. */
const MOST_TOLD = 40;

/** Answers a question. Never guesses: what cannot be read is said, with questions that can be. */
export async function ask(question: string, { hearsay, grammar, catalogue }: Asker): Promise<Answer> {
  const { vocabulary } = grammar.lexicon;
  const reading = readQuestion(question, grammar);
  if ('problem' in reading) {
    const { problem } = reading;
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
  const operation = operationOf(reading, catalogue);
  const { document, variables } = operationDocument(operation);
  const { claims, total } = await run(operation, hearsay);
  const groups = groupsOf(claims, vocabulary);
  const told = await Promise.all(groups.slice(0, MOST_TOLD).map((group) => relationOf(group, hearsay)));
  const sources = await hearsay.sources();
  const names = new Map<string, string>();
  for (const source of sources) names.set(source.id, await speakerName(source, hearsay));
  const speakerOf = (source: Source): string => names.get(source.id) ?? source.title;
  const text =
    claims.length > 0
      ? [
          opening(reading, claims, total),
          answerText(told, labels(vocabulary), speakerOf),
          ...(told.length > MOST_TOLD
            ? [`${told.length - MOST_TOLD} more relations stand in the claims.`]
            : []),
        ].join('\n\n')
      : [await nothing(reading, { hearsay, vocabulary, speakerOf }), await without(operation, hearsay)]
          .join(' ')
          .trim();
  return {
    understood: { ...reading, text: readingInWords(reading, vocabulary) },
    operation: document,
    variables,
    answer: text,
    claims,
    problem: null,
    suggestions: [],
  };
}

async function run(
  { query, ...args }: Operation,
  hearsay: Hearsay,
): Promise<{ readonly claims: readonly ClaimAnswer[]; readonly total: number }> {
  const all = (claims: readonly ClaimAnswer[]): { claims: readonly ClaimAnswer[]; total: number } => {
    const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
    return { claims: unique, total: unique.length };
  };
  switch (query) {
    case 'claims': {
      const page = await hearsay.claims(args as Parameters<Hearsay['claims']>[0]);
      return { claims: page.edges.map(({ node }) => node), total: page.totalCount };
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

/** The answer in short, before its grounds. */
function opening({ asked }: Reading, claims: readonly ClaimAnswer[], total: number): string {
  const sources = new Set(claims.map(({ source }) => source.id)).size;
  const count = `${counted(total, 'claim')} from ${counted(sources, 'source')}${total > claims.length ? `, the first ${claims.length} shown` : ''}`;
  const affirmed = claims.filter(
    ({ polarity, modality }) => polarity === 'affirmed' && modality === 'actual',
  );
  const named = namedIn(asked, affirmed.length > 0 ? affirmed : claims);
  return named === '' ? `${count}.` : `${named} (${count}).`;
}

function namedIn(asked: Reading['asked'], claims: readonly ClaimAnswer[]): string {
  const list = (values: readonly string[]): string => [...new Set(values)].join(', ');
  switch (asked) {
    case 'subjects':
      return list(claims.map(({ subject }) => subject.name));
    case 'objects':
      return list(claims.map(({ object }) => object.name));
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
  {
    hearsay,
    vocabulary,
    speakerOf,
  }: { hearsay: Hearsay; vocabulary: Vocabulary; speakerOf: (source: Source) => string },
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
  return `No claim fits the question. Searched, and silent on it: ${coded.map(speakerOf).join(', ') || 'no source'}.`;
}

/** How much there is where the limits of kind and time are left out, if these kept everything away. */
async function without(operation: Operation, hearsay: Hearsay): Promise<string> {
  if (operation.query !== 'claims') return '';
  const { kinds, during, ...filter } = operation.filter;
  if (kinds == null && during == null) return '';
  const { totalCount } = await hearsay.claims({ filter, first: 1 });
  return totalCount === 0
    ? ''
    : `Without the limit of form and time there ${totalCount === 1 ? 'is' : 'are'} ${counted(totalCount, 'claim')}.`;
}

function labels({ predicates }: Vocabulary): (predicate: string) => string {
  return (predicate) => predicates.find(({ id }) => id === predicate)?.label ?? predicate;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
