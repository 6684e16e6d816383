import { httpServer } from '../../../src/server/httpServer.ts';
import type { StartServer } from '../server.ts';

/** Hearsay's own server, with all its limits. */
export const hearsay: StartServer = async ({ schema, context }) => {
  const app = await httpServer({ schema, context: () => context, log: (error) => console.error(error) });
  return { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql` };
};
