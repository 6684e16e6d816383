import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { ApiContext } from '../../../src/api/context.ts';
import type { StartServer } from '../server.ts';

/** Apollo Server as its documentation starts it. */
export const apolloStandalone: StartServer = async ({ schema, context }) => {
  const server = new ApolloServer<ApiContext>({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => context,
  });
  return { url };
};
