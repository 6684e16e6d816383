import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { ApiContext } from './context.ts';

/** Codes of what is wrong with an operation, rather than with the request that brings it. */
const OF_OPERATIONS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'QUERY_TOO_COSTLY',
]);

/**
 * Clients that know only `application/json` take any status but 200 for a failure of the way there, and may not read the
 * answer; so what is wrong with an operation is told them with 200, as the specification of GraphQL over HTTP advises.
 */
export function legacyStatus(): ApolloServerPlugin<ApiContext> {
  const listener: GraphQLRequestListener<ApiContext> = {
    willSendResponse: async ({ request, response: { http, body } }) => {
      if (http.status !== 400 || body.kind !== 'single') return;
      if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
      const { errors = [] } = body.singleResult;
      if (errors.every(({ extensions }) => OF_OPERATIONS.has(extensions?.['code']))) http.status = 200;
    },
  };
  return { requestDidStart: async () => listener };
}
