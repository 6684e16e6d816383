import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decodeView } from '../../client/src/state/decodeView.ts';
import { drawingVariables } from '../../client/src/state/drawingVariables.ts';
import { executableSchema } from '../../src/api/executableSchema.ts';
import { httpServer } from '../../src/server/httpServer.ts';
import { USUAL_LIMITS } from '../../src/server/limits.ts';
import { FIRST_VIEW, rehearse } from '../../src/server/rehearse.ts';
import { contextOf } from '../api/worldApi.ts';
import { worldGraph } from '../world.ts';

const schema = executableSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** A server of a page, with what it was asked. */
async function serving(page: string): Promise<{
  readonly app: FastifyInstance;
  readonly asked: readonly string[];
  readonly bodies: readonly string[];
}> {
  const explorer = mkdtempSync(join(tmpdir(), 'hearsay-explorer-'));
  writeFileSync(join(explorer, 'index.html'), page);
  writeFileSync(join(explorer, 'first.js'), '');
  const context = contextOf(worldGraph());
  const app = await httpServer({
    schema,
    context: () => context,
    explorer,
    limits: { ...USUAL_LIMITS, rate: 1 },
    log: () => undefined,
  });
  onTestFinished(() => app.close());
  const asked: string[] = [];
  const bodies: string[] = [];
  app.addHook('onSend', (request, _, payload, done) => {
    if (request.url === '/graphql') bodies.push(String(payload));
    done(null, payload);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { query } = (request.body ?? {}) as { query?: string };
    asked.push(`${query === undefined ? request.url : /query (\w+)/u.exec(query)?.[1]} ${reply.statusCode}`);
    done();
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, asked, bodies };
}

describe('rehearse', () => {
  it('asks for the page, what it loads, and what the explorer asks first', async () => {
    const { app, asked } = await serving('<!doctype html><script type="module" src="/first.js"></script>');
    await rehearse(app);
    expect(asked.slice(0, 7)).toEqual([
      '/ 200',
      '/first.js 200',
      'Drawing 200',
      'Frame 200',
      'Ask 200',
      'Accounts 200',
      'Timeline 200',
    ]);
  });

  it('takes nothing from the share of requests of whoever comes first', async () => {
    const { app } = await serving('<!doctype html><title>Explorer</title>');
    await rehearse(app);
    expect((await app.inject({ url: '/health', remoteAddress: '127.0.0.1' })).statusCode).toBe(200);
  });

  it('asks nothing of a server that closes', async () => {
    const { app, asked } = await serving('<!doctype html><title>Explorer</title>');
    const rehearsed = rehearse(app);
    await app.close();
    await rehearsed;
    expect(asked.length).toBeLessThan(6);
  });

  it('asks as the explorer does where nothing is chosen, and what can be answered', async () => {
    expect(FIRST_VIEW.drawing).toEqual(drawingVariables(decodeView('')));
    const { app, bodies } = await serving('<!doctype html><title>Explorer</title>');
    await rehearse(app);
    expect(bodies.length).toBeGreaterThanOrEqual(5);
    expect(bodies.filter((body) => !body.startsWith('{"data":'))).toEqual([]);
  });
});
