import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { PROJECT_PATHS } from './projectPaths.ts';

/** What the explorer asks where nothing is chosen, in its order, by the file that holds it. */
export const FIRST_VIEW = {
  drawing: { limit: 1000, verdicts: true },
  frame: {},
  ask: { question: '' },
  accounts: {},
  timeline: {},
} as const;

/** The second time takes a fourth of the first, the third somewhat less again. */
const TIMES = 3;

/**
 * Has the server answer what the first view of the explorer asks, without the network: what never ran is slow, and the first
 * reader would wait for it. Rejects with what the server says when it cannot answer.
 */
export async function rehearse(app: FastifyInstance): Promise<void> {
  const page = await answered(app, { url: '/' });
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/gu)].map(([, file]) => file!);
  for (let time = 0; time < TIMES; time++) {
    for (const url of files) await answered(app, { url });
    for (const [file, variables] of Object.entries(FIRST_VIEW)) {
      const query = await readFile(join(PROJECT_PATHS.client, 'src/queries', `${file}.graphql`), 'utf8');
      await answered(app, { method: 'POST', url: '/graphql', payload: { query, variables } });
      await othersFirst();
    }
  }
}

async function answered(app: FastifyInstance, request: InjectOptions): Promise<string> {
  /* An address of nobody's, another each time: what is asked here counts in nobody's share of requests. */
  const { statusCode, body } = await app.inject({ ...request, remoteAddress: randomUUID() });
  if (statusCode !== 200 || body.startsWith('{"errors"'))
    throw new Error(
      `The explorer's first view is not served: ${String(request.url)} gives ${statusCode} ${body.slice(0, 300)}`,
    );
  return body;
}

/** Lets requests that came meanwhile be answered. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
