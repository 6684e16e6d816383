import type { ApolloServerPlugin } from '@apollo/server';
import { getNullableType, GraphQLError, isCompositeType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { ApiContext, Sizes } from './context.ts';

/** Largest cost of an operation; roughly the number of values that its answer may hold. */
export const LARGEST_COST = 500_000;

/** How many members a list without a page size is taken to have. */
const USUAL_LENGTH = 3;

/**
 * Refuses operations that would cost too much before they run. Worked out when the operation is known and its variables
 * are read, so that a page size given as a variable counts like one that is written out.
 */
export const costLimit: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document, schema, contextValue, operation, operationName }) => {
      if (operation && operation.operation !== 'query') throw readOnly(operation.operation);
      const cost = readVariables(() =>
        getComplexity({
          schema,
          query: document,
          variables: request.variables ?? {},
          estimators: [estimator(contextValue.sizes)],
          ...(operationName == null ? {} : { operationName }),
        }),
      );
      if (cost <= LARGEST_COST) return;
      throw new GraphQLError(
        `This operation costs ${cost}; at most ${LARGEST_COST} is allowed. Ask for smaller pages with "first", or for fewer nested lists.`,
        { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
      );
    },
  }),
};

/** The cost is worked out from the variables, so what is wrong with them shows here first. */
function readVariables(cost: () => number): number {
  try {
    return cost();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      ...(error.nodes ? { nodes: error.nodes } : {}),
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

function readOnly(operation: string): GraphQLError {
  return new GraphQLError(`Hearsay is read-only: it answers queries, and has no ${operation}.`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

/** A field costs 1, and its selections as often as its list may be long; a connection's edges are counted by its `first`. */
function estimator(sizes: Sizes): ComplexityEstimator {
  return ({ args, field, childComplexity }) => {
    if (field.name === 'edges') return childComplexity;
    const type = getNullableType(field.type);
    const pages = typeof args['first'] === 'number' ? args['first'] : undefined;
    if (!isListType(type)) {
      const limit = typeof args['limit'] === 'number' ? Math.min(args['limit'], sizes.relations) : undefined;
      return 1 + childComplexity * Math.max(1, pages ?? limit ?? 1);
    }
    if (pages !== undefined) return 1 + childComplexity * Math.min(Math.max(1, pages), sizes.sources);
    return 1 + childComplexity * (isCompositeType(getNullableType(type.ofType)) ? USUAL_LENGTH : 1);
  };
}
