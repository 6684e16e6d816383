import { readFileSync } from 'node:fs';
import { type ClientRequest, request } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/api/executableSchema.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { httpServer } from '../../src/server/httpServer.ts';
import { contextOf } from '../api/worldApi.ts';
import { exported, NO_TEXTS } from '../export/exported.ts';
import { aClaim, worldGraph } from '../world.ts';

const schema = executableSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const logged: unknown[] = [];
let graph = worldGraph();
let app: FastifyInstance;
let url: string;

beforeAll(async () => {
  const log = (error: unknown): number => logged.push(error);
  const context = contextOf(graph);
  app = await httpServer({
    schema,
    context: () => context,
    exported: () => ({ graph, texts: NO_TEXTS }),
    log,
  });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

describe('GET /export/<format>', () => {
  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    'gives %s as a file of its type, the same as the command line',
    async (id, { contentType, extension }) => {
      const response = await fetch(`${url}/export/${id}?predicates=backs`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(contentType);
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="hearsay-ffffffffffff.${extension}"`,
      );
      expect(response.headers.get('x-hearsay-notice')).toContain('allegation against living people');
      expect(await response.text()).toBe((await exported(graph, id, { predicates: 'backs' })).text);
    },
  );

  it('joins a parameter that is given twice', async () => {
    const ids = async (query: string): Promise<string> =>
      (await fetch(`${url}/export/ndjson?${query}`)).text();
    expect(await ids('kinds=weapons&kinds=funding')).toBe(await ids('kinds=weapons,funding'));
  });

  it.each([
    ['xlsx', 404, 'There is no format "xlsx"'],
    ['csv?subjects=nobody', 404, 'There is no entity "nobody"'],
    ['csv?during=whenever', 400, 'Argument "during": "whenever" is not a date in EDTF'],
    ['csv?colour=red', 400, 'There is no parameter "colour"'],
    ['csv?__proto__=x', 400, 'There is no parameter'],
  ])('answers /export/%s with %d and a sentence', async (path, status, message) => {
    const response = await fetch(`${url}/export/${path}`);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: string }).error).toContain(message);
  });

  it('goes on answering while much is written, and after somebody has gone away in the middle', async () => {
    const before = graph;
    const many = Array.from({ length: 5_000 }, (_, index) => aClaim({ id: `chronicle/c${index}` }));
    graph = worldGraph({ claims: many, accounts: [] });
    const leaving = await new Promise<ClientRequest>((resolve) => {
      const asked = request(`${url}/export/trig`, (response) => response.once('data', () => resolve(asked)));
      asked.on('error', () => undefined).end();
    });
    expect((await fetch(`${url}/health`)).status).toBe(200);
    leaving.destroy();
    graph = before;
    expect(await (await fetch(`${url}/export/ndjson`)).text()).toContain('"id":"cites-miller"');
  });

  it('has logged nothing of all this', () => {
    expect(logged).toEqual([]);
  });
});
