import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApolloServer } from '@apollo/server';
import { apolloServer } from '../../src/api/apolloServer.ts';
import type { ApiContext } from '../../src/api/context.ts';
import type { Answer } from '../../src/ask/ask.ts';
import { openSchema } from '../../src/server/openSchema.ts';
import { openAleppo } from '../aleppo.ts';
import { UNREAD_SECTIONS } from './unreadSections.ts';

/** A question of a researcher, and the claims that an answer has to hold, or that it cannot be read. */
interface Case {
  readonly q: string;
  readonly claims?: readonly string[];
  readonly unread?: true;
}

const cases = parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8')) as readonly Case[];

let context: ApiContext;
let api: ApolloServer<ApiContext>;
beforeAll(async () => {
  const opened = await openAleppo();
  context = opened.context;
  api = apolloServer({ schema: await openSchema(), log: () => undefined });
});

const answers = new Map<string, Promise<Answer>>();

/** The answer to a question, which is worked out once for all tests of it. */
function answerTo(q: string): Promise<Answer> {
  const answer = answers.get(q) ?? context.ask(q);
  answers.set(q, answer);
  return answer;
}

describe('questions on the five texts', () => {
  it('are at least 120', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });

  it.each(cases.filter(({ unread }) => !unread))(
    'are answered with the right claims: $q',
    async ({ q, claims }) => {
      const { understood, answer, claims: found, beside } = await answerTo(q);
      expect(understood?.text).toMatch(/\.$/u);
      const ids = found.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...claims!]));
      expect(ids).toEqual([...new Set(ids)]);
      const aside = beside.reduce((sum, side) => sum + side.claims.length, 0);
      const fitting = ids.slice(0, ids.length - aside);
      if (claims!.length === 0) expect(fitting.length).toBeLessThan(4);
      const told = [
        ...fitting.slice(0, 20),
        ...beside.flatMap((side) => side.claims.slice(0, 5)).map(({ id }) => id),
      ];
      for (const id of told) expect(answer).toContain(`[${id}]`);
    },
  );

  it.each(cases.filter(({ unread }) => unread))('are not guessed at: $q', async ({ q }) => {
    const { understood, problem, suggestions, claims, beside } = await context.ask(q);
    expect(understood).toBeNull();
    expect(problem).toMatch(/\.$/u);
    expect(claims).toEqual(beside.flatMap((side) => side.claims));
    for (const { why } of beside) expect(why).toMatch(UNREAD_SECTIONS);
    expect(suggestions).toHaveLength(3);
    for (const suggestion of suggestions) expect((await context.ask(suggestion)).understood).not.toBeNull();
  });

  it('are answered by an operation that gives the same claims when it is run again', async () => {
    for (const { q } of cases.filter(({ unread }) => !unread)) {
      const { operation, variables, claims } = await answerTo(q);
      const { body } = await api.executeOperation(
        { query: operation!, variables: { ...variables } },
        { contextValue: context },
      );
      if (body.kind !== 'single') throw new Error('The answer came in parts.');
      expect(body.singleResult.errors, q).toBeUndefined();
      expect(idsIn(body.singleResult.data), q).toEqual(new Set(claims.map(({ id }) => id)));
    }
  }, 180_000);
});

/** The ids of all claims in an answer of the API: of what has a gloss. */
function idsIn(value: unknown): Set<string> {
  const ids = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('gloss' in part && 'id' in part) ids.add(String(part.id));
    Object.values(part).forEach(visit);
  };
  visit(value);
  return ids;
}
