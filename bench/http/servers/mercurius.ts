import Fastify, { type FastifyPluginAsync } from 'fastify';
import { importPeer } from '../../peers/importPeer.ts';
import type { Listening, Served, StartServer } from '../server.ts';

interface Package {
  readonly default: FastifyPluginAsync<Record<string, unknown>>;
}

/** How often a document is asked for before it is compiled. */
const COMPILE_AFTER = 1;

/** Mercurius on Fastify, its compiler off. */
export const mercurius: StartServer = (served) => start(served, 0);

/** Mercurius on Fastify, its compiler on. */
export const mercuriusCompiled: StartServer = (served) => start(served, COMPILE_AFTER);

async function start({ schema, context }: Served, jit: number): Promise<Listening> {
  const { default: plugin } = await importPeer<Package>('mercurius');
  const app = Fastify();
  await app.register(plugin, { schema, context: () => context, jit });
  return { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql` };
}
