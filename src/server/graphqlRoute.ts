import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { ApiContext } from '../api/context.ts';

/** The path of the API. */
export const GRAPHQL_PATH = '/graphql';

/**
 * Headers of every answer of the API. They are the same for all, unlike those of pages, and answers are no pages: nothing
 * may be loaded or framed from them.
 */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Serves the API at `/graphql` by GET and POST. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  context: () => ApiContext,
): void {
  const answer = fastifyApolloHandler(apollo, { context: async () => context() });
  app.route({
    url: GRAPHQL_PATH,
    method: ['GET', 'POST'],
    helmet: false,
    handler(request, reply) {
      void reply.headers(HEADERS);
      return answer.call(this, request, reply);
    },
  });
}
