import { PEERS } from '../runner/peers.ts';
import type { Question } from '../runner/questions.ts';
import type { AnswerResult } from '../runner/results.ts';

/** How a peer stands to the limit and to the best database: how many times their time it takes. */
export interface Ratios {
  readonly limit: Percentiles | undefined;
  readonly database: Percentiles | undefined;
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** The answers to one question, the fastest first. */
export function answersTo(question: Question, answers: readonly AnswerResult[]): readonly AnswerResult[] {
  return answers.filter((answer) => answer.question === question).sort((a, b) => a.p50 - b.p50);
}

/** Ratios of one peer among the answers to one question. The best database is found for each percentile by itself. */
export function ratiosOf(of: AnswerResult, answers: readonly AnswerResult[]): Ratios {
  const limit = answers.find(({ peer }) => PEERS[peer].role === 'limit');
  const databases = answers.filter(({ peer }) => PEERS[peer].role === 'database');
  const best = databases.length > 0 && {
    p50: Math.min(...databases.map(({ p50 }) => p50)),
    p99: Math.min(...databases.map(({ p99 }) => p99)),
  };
  return { limit: limit && divided(of, limit), database: best ? divided(of, best) : undefined };
}

function divided(one: Percentiles, by: Percentiles): Percentiles {
  return { p50: one.p50 / by.p50, p99: one.p99 / by.p99 };
}
