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
async function serving(
  page: string,
): Promise<{ readonly app: FastifyInstance; readonly asked: readonly string[] }> {
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
  app.addHook('onResponse', (request, reply, done) => {
    const { query } = (request.body ?? {}) as { query?: string };
    asked.push(`${query === undefined ? request.url : /query (\w+)/u.exec(query)?.[1]} ${reply.statusCode}`);
    done();
  });
  return { app, asked };
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

  it('says what is not served', async () => {
    const { app } = await serving('<!doctype html><script src="/gone.js"></script>');
    await expect(rehearse(app)).rejects.toThrow(/first view is not served: \/gone\.js gives 404/u);
  });

  it('asks for the drawing as the explorer does where nothing is chosen', () => {
    expect(FIRST_VIEW.drawing).toEqual(drawingVariables(decodeView('')));
  });
});
