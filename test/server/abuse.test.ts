import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import type { ApiContext } from '../../src/api/context.ts';
import { executableSchema } from '../../src/api/executableSchema.ts';
import { stillTime, workUntil } from '../../src/claims/deadline.ts';
import type { Hearsay } from '../../src/queries/hearsay.ts';
import { httpServer } from '../../src/server/httpServer.ts';
import { type Limits, USUAL_LIMITS } from '../../src/server/limits.ts';
import { contextOf } from '../api/worldApi.ts';
import { worldGraph } from '../world.ts';

const schema = executableSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const world = contextOf(worldGraph());
const running: FastifyInstance[] = [];
const logged: unknown[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.close()));
  expect(logged.splice(0)).toEqual([]);
});

async function serve(limits: Partial<Limits> = {}, context: ApiContext = world): Promise<URL> {
  const app = await httpServer({
    schema,
    context: () => context,
    limits: { ...USUAL_LIMITS, ...limits },
    log: (error) => logged.push(error),
  });
  running.push(app);
  return new URL('/graphql', await app.listen({ host: '127.0.0.1', port: 0 }));
}

const ask = async (url: URL, query: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: object }[];
  };
  return { status: response.status, data, error: errors?.[0] };
};

/** Sends text and resolves to all that comes back until the server cuts the connection off, with the seconds it took. */
function talk(url: URL, text: string, dripping = false): Promise<{ answer: string; seconds: number }> {
  const started = performance.now();
  return new Promise((resolve) => {
    let answer = '';
    const socket: Socket = connect(Number(url.port), url.hostname, () => socket.write(text));
    const drops = dripping ? setInterval(() => socket.writable && socket.write('a'), 200) : undefined;
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drops);
      resolve({ answer, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** A world in which the search for chains never comes to an end of itself (but gives up after ten seconds). */
const endless = (deadline = Infinity): Hearsay => ({
  ...world.hearsay,
  until: endless,
  paths: async () =>
    workUntil(deadline, () => {
      const stop = performance.now() + 10_000;
      while (performance.now() < stop) stillTime();
      return [];
    }),
});

describe('the server under abuse', () => {
  it('stops an operation when its time is over, and answers the next', async () => {
    const url = await serve({ time: 100 }, { ...world, hearsay: endless() });
    const started = performance.now();
    const { data, error } = await ask(url, '{ paths(from: "crown", to: "league") { length } }');
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(data).toBeNull();
    expect(error).toMatchObject({
      message:
        'This took longer than the server allows and was given up. Ask for less: smaller pages, shorter chains, or only some predicates and sources.',
      extensions: { code: 'OUT_OF_TIME' },
    });
    expect((await ask(url, '{ build { claims } }')).error).toBeUndefined();
  });

  it('gives one time to all parts of an operation', async () => {
    const url = await serve({ time: 100 }, { ...world, hearsay: endless() });
    const started = performance.now();
    const parts = ['a', 'b', 'c'].map((alias) => `${alias}: paths(from: "crown", to: "league") { length }`);
    expect((await ask(url, `{ ${parts.join(' ')} }`)).data).toBeNull();
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('answers an address so many times a minute, and says how long to wait', async () => {
    const url = await serve({ rate: 3 });
    const answers = [1, 2, 3, 4].map(() => ask(url, '{ build { hash } }'));
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 200, 429]);
    expect((await ask(url, '{ build { hash } }')).error).toEqual({
      message: expect.stringMatching(/^At most 3 requests a minute are answered; ask again in \d+ \w+\.$/u),
      extensions: { code: 'TOO_MANY_REQUESTS' },
    });
  });

  it('takes the address from a proxy only where it is told to', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const direct = await serve({ rate: 1 });
    await ask(direct, '{ build { hash } }', from('10.0.0.1'));
    expect((await ask(direct, '{ build { hash } }', from('10.0.0.2'))).status).toBe(429);
    const behind = await serve({ rate: 1, behindProxy: true });
    await ask(behind, '{ build { hash } }', from('10.0.0.1'));
    expect((await ask(behind, '{ build { hash } }', from('10.0.0.2'))).status).toBe(200);
    expect((await ask(behind, '{ build { hash } }', from('10.0.0.1'))).status).toBe(429);
  });

  it('does not tell its schema where that is switched off', async () => {
    const url = await serve({ introspection: false });
    const { error } = await ask(url, '{ __schema { types { name } } }');
    expect(error?.message).toContain('introspection is not allowed');
    expect((await ask(url, '{ build { claims } }')).error).toBeUndefined();
  });

  it('cuts off who sends the head drop by drop', async () => {
    const url = await serve();
    const { answer, seconds } = await talk(url, 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ', true);
    expect(answer).toContain('408 Request Timeout');
    expect(seconds).toBeLessThan(15);
  });

  it('cuts off who sends the body drop by drop', async () => {
    const url = await serve();
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n{"query":"';
    const { answer, seconds } = await talk(url, head, true);
    expect(answer).toContain('408 Request Timeout');
    expect(seconds).toBeLessThan(25);
  });

  it('refuses a head that is too large', async () => {
    const url = await serve();
    const { answer } = await talk(
      url,
      `GET /graphql HTTP/1.1\r\nhost: x\r\nx-large: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /u);
  });

  it('refuses more connections than it may have', async () => {
    const url = await serve({ connections: 2 });
    const held = [0, 1].map(() => connect(Number(url.port), url.hostname));
    await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const { answer } = await talk(url, 'GET /health HTTP/1.1\r\nhost: x\r\n\r\n');
    expect(answer).toBe('');
    held.forEach((socket) => socket.destroy());
  });

  it.each([
    [
      'doubling fragments',
      `{ ...f0 } ${Array.from({ length: 60 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f60 on Query { build { hash } }`,
    ],
    ['one field over and over', `{ ${'build { hash } '.repeat(240)} }`],
    [
      'many aliases',
      `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: paths(from: "crown", to: "league") { length }`).join(' ')} }`,
    ],
    ['a long question', `{ ask(question: "${'who backs crown and '.repeat(4_000)}") { answer problem } }`],
    ['a long time', `{ backing(during: "[${Array(8_000).fill('2001-01').join()}]") { totalCount } }`],
  ])('is not kept busy by %s', async (_, query) => {
    const url = await serve();
    await ask(url, '{ build { hash } }');
    const started = performance.now();
    await ask(url, query);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
