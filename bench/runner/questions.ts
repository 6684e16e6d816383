import type { Claim, Dataset } from '../../src/claims/types.ts';
import { pick, type Random, randomFrom, sampleBelow } from '../data/random.ts';
import { type Answered, BACKS, type Peer } from '../peers/peer.ts';

/** The five questions, in the order in which they are measured. */
export const QUESTIONS = ['who-backed', 'ego', 'disputed', 'path', 'agreement'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A question with its arguments. */
export type Asked =
  | { readonly question: 'who-backed' | 'ego'; readonly entity: string }
  | { readonly question: 'disputed'; readonly predicate: string }
  | {
      readonly question: 'path';
      readonly from: string;
      readonly to: string;
      readonly sources: readonly string[];
    }
  | { readonly question: 'agreement'; readonly a: string; readonly b: string };

/** A question, as often as it is put. */
export interface AskedOften {
  readonly question: Question;
  readonly warmUp: readonly Asked[];
  readonly asked: readonly Asked[];
}

/** So many other questions, for each that counts, are put beforehand, over and over. */
const WARM_UP_SHARE = 0.3;

/** Share of all sources by whose word a chain is looked for. */
const HEARD_SHARE = 0.2;

/**
 * Makes ready to draw arguments. Entities and sources are drawn through a random claim: those of which, or by which,
 * much is said are asked about more often, as they are by readers.
 */
export function argumentsFrom({
  claims,
  sources,
  vocabulary,
}: Dataset): (question: Question, random: Random) => Asked {
  const backing = claims.filter(({ predicate }) => predicate === BACKS);
  const slugs = sources.map(({ id }) => id);
  const oneEnd = (random: Random): string => {
    const { subject, object } = pick(random, claims);
    return random() < 0.5 ? subject : object;
  };
  const drawOthers = (random: Random, draw: (random: Random) => string): readonly [string, string] => {
    for (;;) {
      const [one, other] = [draw(random), draw(random)];
      if (one !== other) return [one, other];
    }
  };
  const sourceOf = (random: Random): string => pick<Claim>(random, claims).source;

  return (question, random) => {
    if (question === 'who-backed') return { question, entity: pick(random, backing).object };
    if (question === 'ego') return { question, entity: oneEnd(random) };
    if (question === 'disputed') return { question, predicate: pick(random, vocabulary.predicates).id };
    if (question === 'agreement') {
      const [a, b] = drawOthers(random, sourceOf);
      return { question, a, b };
    }
    const [from, to] = drawOthers(random, oneEnd);
    const heard = sampleBelow(random, Math.ceil(HEARD_SHARE * slugs.length), slugs.length);
    return { question, from, to, sources: heard.map((source) => slugs[source]!) };
  };
}

/** Each question as often as it is put, arguments drawn by lot. */
export function drawSeries(dataset: Dataset, rounds: number, seed: number): readonly AskedOften[] {
  const draw = argumentsFrom(dataset);
  return QUESTIONS.map((question, place) => {
    const random = randomFrom(seed + place);
    const drawSome = (count: number): readonly Asked[] =>
      Array.from({ length: count }, () => draw(question, random));
    const warmUp = drawSome(Math.ceil(rounds * WARM_UP_SHARE));
    return { question, warmUp, asked: drawSome(rounds) };
  });
}

/** The same question with each id put in place by what it stands for. */
export function withIds(asked: Asked, own: (id: string) => string): Asked {
  switch (asked.question) {
    case 'who-backed':
    case 'ego':
      return { ...asked, entity: own(asked.entity) };
    case 'disputed':
      return { ...asked, predicate: own(asked.predicate) };
    case 'path':
      return { ...asked, from: own(asked.from), to: own(asked.to), sources: asked.sources.map(own) };
    case 'agreement':
      return { ...asked, a: own(asked.a), b: own(asked.b) };
  }
}

/** Puts a question to a peer. */
export function ask(peer: Peer, asked: Asked): Answered<unknown> {
  switch (asked.question) {
    case 'who-backed':
      return peer.whoBacked(asked.entity);
    case 'ego':
      return peer.ego(asked.entity);
    case 'disputed':
      return peer.disputed(asked.predicate);
    case 'path':
      return peer.path(asked.from, asked.to, asked.sources);
    case 'agreement':
      return peer.agreement(asked.a, asked.b);
  }
}
