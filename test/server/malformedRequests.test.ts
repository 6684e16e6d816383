import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/api/executableSchema.ts';
import { httpServer } from '../../src/server/httpServer.ts';
import { contextOf } from '../api/worldApi.ts';
import { worldGraph } from '../world.ts';

const schema = executableSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const logged: unknown[] = [];
const context = contextOf(worldGraph());
let app: FastifyInstance;
let url: URL;

beforeAll(async () => {
  app = await httpServer({ schema, context: () => context, log: (error) => logged.push(error) });
  url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(() => app.close());

const DOCUMENT = `query Q($first: Int, $during: String) {
  backing(to: "blue-company", accordingTo: ["miller"], during: $during, first: $first) {
    totalCount edges { cursor node { id status summary verdicts { verdict claims { id voice { id } } } } } }
  claims(filter: { kinds: ["weapons"], polarity: DENIED }, orderBy: WHEN) { edges { node { ...c } } }
} fragment c on Claim { id gloss evidence { at state } }`;

/** A text with some of its characters deleted, doubled, replaced or thrown in. */
const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(6), fc.string({ unit: 'binary', maxLength: 6 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((edits) =>
      edits.reduce((made, [at, cut, put]) => made.slice(0, at) + put + made.slice(at + cut), text),
    );

async function send(body: string): Promise<{ status: number; text: string }> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: response.status, text: await response.text() };
}

/** Every answer is JSON; an error is a sentence with a code and shows nothing of the inside. */
function expectClear({ status, text }: { status: number; text: string }): void {
  expect(status).toBeLessThan(500);
  const answer = JSON.parse(text) as {
    errors?: readonly { message: string; extensions?: { code?: string } }[];
  };
  for (const { message, extensions } of answer.errors ?? []) {
    expect(message.length).toBeGreaterThan(10);
    expect(extensions?.code).toMatch(/^[A-Z_]+$/u);
    expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
  }
  expect(text).not.toMatch(/node_modules|at Object\.|\/src\//u);
}

describe('malformed requests', () => {
  it('are answered clearly: 400 documents with random edits', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(DOCUMENT), async (query) =>
        expectClear(await send(JSON.stringify({ query }))),
      ),
      { numRuns: 400 },
    );
  });

  it('are answered clearly: 300 arbitrary values for variables', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (first, during) =>
        expectClear(await send(JSON.stringify({ query: DOCUMENT, variables: { first, during } }))),
      ),
      { numRuns: 300 },
    );
  });

  it('are answered clearly: 200 bodies with random edits', async () => {
    const body = JSON.stringify({ query: DOCUMENT, variables: { first: 5 }, operationName: 'Q' });
    await fc.assert(
      fc.asyncProperty(mutated(body), async (edited) => expectClear(await send(edited))),
      { numRuns: 200 },
    );
  });

  it('do not hang or end the server: 100 heaps of bytes on the wire', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        await new Promise<void>((resolve) => {
          const socket = connect({ host: url.hostname, port: Number(url.port) }, () => socket.end(bytes));
          socket.on('error', () => resolve());
          socket.on('close', () => resolve());
          socket.resume();
        });
      }),
      { numRuns: 100 },
    );
  });

  it('leave a server that still answers, and nothing in its log', async () => {
    expect((await send(JSON.stringify({ query: '{ build { claims } }' }))).status).toBe(200);
    expect(logged).toEqual([]);
  });
});
