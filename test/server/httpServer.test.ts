import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/api/executableSchema.ts';
import { httpServer } from '../../src/server/httpServer.ts';
import { contextOf } from '../api/worldApi.ts';
import { worldGraph } from '../world.ts';

const schema = executableSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const explorer = mkdtempSync(join(tmpdir(), 'hearsay-explorer-'));
writeFileSync(join(explorer, 'index.html'), '<!doctype html><title>Explorer</title>');
writeFileSync(join(explorer, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>');

const context = contextOf(worldGraph());
let app: FastifyInstance;
let url: string;
const logged: unknown[] = [];

beforeAll(async () => {
  app = await httpServer({
    schema,
    context: () => context,
    explorer,
    log: (error) => logged.push(error),
  });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('httpServer', () => {
  it('answers GraphQL by POST', async () => {
    const response = await post({
      query: 'query($id: ID!) { entity(id: $id) { name } }',
      variables: { id: 'crown' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(await response.json()).toEqual({ data: { entity: { name: 'The Crown' } } });
  });

  it('answers GraphQL by GET only when asked by a program, against forged requests', async () => {
    const address = `${url}/graphql?query=${encodeURIComponent('{ build { hash } }')}`;
    expect((await fetch(address)).status).toBe(400);
    expect((await fetch(address, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
  });

  it('refuses a form that another site may have sent', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ build { hash } }"}',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('refuses batches', async () => {
    expect((await post([{ query: '{ build { hash } }' }])).status).toBe(400);
  });

  it('serves the explorer, GraphiQL and its health', async () => {
    expect(await (await fetch(`${url}/`)).text()).toContain('Explorer');
    expect(await (await fetch(`${url}/graphiql`)).text()).toContain('GraphiQL');
    expect(await (await fetch(`${url}/health`)).json()).toEqual({
      status: 'ok',
      build: 'f'.repeat(64),
      watching: false,
    });
  });

  it('lets scripts come from itself alone and be framed by nobody', async () => {
    const { headers } = await fetch(`${url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/u);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('says what is where instead of what is not there', async () => {
    const response = await fetch(`${url}/no/such/page`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: 'There is nothing at "/no/such/page"; the explorer is at "/", the API at "/graphql".',
    });
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])(
    'gives no file outside the explorer (%s)',
    async (path) => {
      const { port } = new URL(url);
      const status = await new Promise<number>((resolve) =>
        request({ port, host: '127.0.0.1', path }, (response) => resolve(response.statusCode ?? 0)).end(),
      );
      expect(status).toBeGreaterThanOrEqual(400);
    },
  );

  it.each<[string, string, Record<string, string>, number]>([
    ['no JSON', '{"query":', {}, 400],
    ['nothing', '', {}, 400],
    ['too much', JSON.stringify({ query: `{ a${'a'.repeat(200_000)} }` }), {}, 413],
    ['another language', '<query/>', { 'content-type': 'application/xml' }, 415],
    ['a query of nothing', '{"query":""}', {}, 400],
    [
      'variables of the wrong type',
      '{"query":"query($id: ID!) { entity(id: $id) { id } }","variables":{"id":[1,2]}}',
      {},
      400,
    ],
  ])('answers %s with a sentence and no inside', async (_, body, headers, status) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).toMatch(/"message":"[^"]{10,}/u);
    expect(text).not.toMatch(/node_modules|\.ts:|stack/u);
  });

  it('lets a request that runs finish when it closes', async () => {
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const other = await httpServer({
      schema,
      context: () => {
        begin();
        return context;
      },
      log: () => undefined,
    });
    const address = await other.listen({ host: '127.0.0.1', port: 0 });
    const running = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ claims(first: 50) { edges { node { id relation { summary } } } } }' }),
    });
    await begun;
    const closed = other.close();
    expect((await running).status).toBe(200);
    await closed;
  });

  it('still answers after all of this, and has logged nothing of it', async () => {
    expect((await post({ query: '{ build { claims } }' })).status).toBe(200);
    expect(logged).toEqual([]);
  });
});
