import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/api/executableSchema.ts';
import { httpServer } from '../../src/server/httpServer.ts';
import { contextOf } from '../api/worldApi.ts';
import { worldGraph } from '../world.ts';

const schema = executableSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const context = contextOf(worldGraph());
let app: FastifyInstance;
let url: string;

beforeAll(async () => {
  app = await httpServer({ schema, context: () => context, log: (error) => console.error(error) });
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => app.close());

/** A browser that means well: without the header a GET could have been forged by another site, and is refused. */
const fetchFn: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('apollo-require-preflight', '1');
  return fetch(input, { ...init, headers });
};

describe('GraphQL over HTTP', () => {
  it.each(
    serverAudits({ url: () => url, fetchFn }).map((audit): [string, typeof audit] => [
      `${audit.id} ${audit.name}`,
      audit,
    ]),
  )('%s', async (_, audit) => {
    const result = await audit.fn();
    const reason = 'reason' in result ? result.reason : '';
    expect(`${result.status} ${reason}`.trim()).toMatch(/^(?:ok|notice\b.*)$/u);
  });
});
