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

/** Milliseconds after which no further round begins: what takes so long is work, not code that never ran. */
const LONGEST = 1_000;

/**
 * Has the server answer what the first view of the explorer asks, without the network: what never ran is slow, and the first
 * reader would wait for it. Ends early when the server closes. What cannot be answered is told to whoever asks for it, not here.
 */
export async function rehearse(app: FastifyInstance): Promise<void> {
  const ask = async (request: InjectOptions): Promise<string> => {
    if (!app.server.listening) return '';
    /* An address of nobody's, another each time: what is asked here counts in nobody's share of requests. */
    return (await app.inject({ ...request, remoteAddress: randomUUID() })).body;
  };
  const operations = await Promise.all(
    Object.entries(FIRST_VIEW).map(async ([file, variables]) => ({
      query: await readFile(join(PROJECT_PATHS.client, 'src/queries', `${file}.graphql`), 'utf8'),
      variables,
    })),
  );
  const files = [...(await ask({ url: '/' })).matchAll(/(?:src|href)="(\/[^"]+)"/gu)].map(
    ([, file]) => file!,
  );
  const began = performance.now();
  for (let time = 0; time < TIMES && performance.now() - began < LONGEST; time++) {
    for (const url of files) await ask({ url });
    for (const payload of operations) {
      await ask({ method: 'POST', url: '/graphql', payload });
      await othersFirst();
    }
  }
}

/** Lets requests that came meanwhile be answered. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
