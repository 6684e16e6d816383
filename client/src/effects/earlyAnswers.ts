import { type Asked, askedBy } from './asked.ts';

const early = new Map<string, Promise<Response>>();

const keyOf = ({ operationName = '', variables = {} }: Asked): string =>
  `${operationName} ${JSON.stringify(variables)}`;

/** Keeps an answer that was asked for before anything could show it. */
export function keepEarly(asked: Asked, answer: Promise<Response>): void {
  // Whoever takes the answer hears of its failure; where nobody does, nobody is harmed.
  answer.catch(() => undefined);
  early.set(keyOf(asked), answer);
}

/** The kept answer to the same question, which is given once; undefined where there is none. */
export function takeEarly(init: RequestInit): Promise<Response> | undefined {
  const asked = early.size === 0 ? undefined : askedBy(init);
  if (asked === undefined) return undefined;
  const key = keyOf(asked);
  const answer = early.get(key);
  early.delete(key);
  return answer;
}
