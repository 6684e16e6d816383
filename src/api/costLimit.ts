import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ApiContext } from './context.ts';
import { rememberCosts } from './rememberCosts.ts';

/** Largest cost of an operation; roughly the number of values that its answer may hold. */
export const LARGEST_COST = 250_000;

/**
 * Refuses operations that would cost too much before they run. Worked out when the operation is known and its variables
 * are read, so that a page size given as a variable counts like one that is written out.
 */
export function costLimit(): ApolloServerPlugin<ApiContext> {
  const costOf = rememberCosts();
  const listener: GraphQLRequestListener<ApiContext> = {
    didResolveOperation: async ({ request, document, schema, contextValue, operation }) => {
      if (operation === undefined) return;
      if (operation.operation !== 'query') throw readOnly(operation.operation);
      const variables = request.variables ?? {};
      const cost = costOf({ schema, document, operation, variables, sizes: contextValue.sizes });
      if (cost > LARGEST_COST) throw tooCostly(cost);
    },
  };
  return { requestDidStart: async () => listener };
}

function tooCostly(cost: number): GraphQLError {
  return new GraphQLError(
    `This operation costs ${Math.ceil(cost)}; at most ${LARGEST_COST} is allowed. Ask for smaller pages with "first", or for fewer nested lists.`,
    { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
  );
}

function readOnly(operation: string): GraphQLError {
  return new GraphQLError(`Hearsay is read-only: it answers queries, and has no ${operation}.`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}
