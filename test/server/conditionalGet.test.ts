import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApiContext } from '../../src/api/context.ts';
import { executableSchema } from '../../src/api/executableSchema.ts';
import type { Hearsay } from '../../src/queries/hearsay.ts';
import { httpServer } from '../../src/server/httpServer.ts';
import { contextOf } from '../api/worldApi.ts';
import { worldGraph } from '../world.ts';

const schema = executableSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const QUERY = 'query($id: ID!) { entity(id: $id) { name } }';
const HASH = createHash('sha256').update(QUERY).digest('hex');

let context: ApiContext;
let app: FastifyInstance;
let url: string;
/** Ids of entities that were looked up. */
let asked: string[] = [];

/** The query layer, with what it is asked written down. */
function watched(hearsay: Hearsay): Hearsay {
  return {
    ...hearsay,
    until: (deadline) => watched(hearsay.until(deadline)),
    entity: (id) => {
      asked.push(id);
      return hearsay.entity(id);
    },
  };
}

beforeAll(async () => {
  context = contextOf(worldGraph());
  context = { ...context, hearsay: watched(context.hearsay) };
  app = await httpServer({ schema, context: () => context, log: (error) => console.error(error) });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());
beforeEach(() => {
  asked = [];
});

const get = (
  parameters: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Response> => {
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return fetch(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
};
const CROWN = { query: QUERY, variables: { id: 'crown' } };

describe('a conditional GET', () => {
  it('is answered 304 without running the operation', async () => {
    const first = await get(CROWN);
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/u);
    const second = await get(CROWN, { 'if-none-match': `"other", ${etag}` });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(second.headers.get('etag')).toBe(etag);
    expect(asked).toEqual(['crown']);
  });

  it('works for a persisted operation, named by its hash', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: HASH } };
    const named = { extensions, variables: { id: 'crown' } };
    expect(await (await get(named)).text()).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect((await get({ ...named, query: QUERY })).status).toBe(200);
    const answer = await get(named);
    expect(await answer.json()).toEqual({ data: { entity: { name: 'The Crown' } } });
    const again = await get(named, { 'if-none-match': answer.headers.get('etag')! });
    expect(again.status).toBe(304);
    expect(asked).toEqual(['crown', 'crown']);
  });

  it.each([
    ['other variables', { ...CROWN, variables: { id: 'league' } }, {}],
    ['another operation', { ...CROWN, query: QUERY.replace('name', 'id') }, {}],
    ['another form', CROWN, { accept: 'application/graphql-response+json' }],
  ])('is answered in full for %s', async (_, parameters, headers) => {
    const etag = (await get(CROWN, { accept: 'application/json' })).headers.get('etag')!;
    const other = await get(parameters, { accept: 'application/json', 'if-none-match': etag, ...headers });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(etag);
  });

  it('is answered in full by another build', async () => {
    const etag = (await get(CROWN)).headers.get('etag')!;
    const before = context;
    const { hearsay } = before;
    const rebuilt: Hearsay = {
      ...hearsay,
      until: () => rebuilt,
      build: async () => ({ ...(await hearsay.build()), hash: 'e'.repeat(64) }),
    };
    context = { ...before, hearsay: rebuilt };
    const after = await get(CROWN, { 'if-none-match': etag });
    context = before;
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(etag);
  });

  it('has no tag where there was an error', async () => {
    const wrong = await get({ ...CROWN, variables: { id: 'crwn' } });
    expect(wrong.headers.get('etag')).toBeNull();
    expect(((await wrong.json()) as { errors: unknown[] }).errors).toHaveLength(1);
  });
});
