import type { ApolloServerPlugin } from '@apollo/server';
import { getNullableType, GraphQLError, isCompositeType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LARGEST_FIRST } from '../queries/page.ts';
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
        `This operation costs ${Math.ceil(cost)}; at most ${LARGEST_COST} is allowed. Ask for smaller pages with "first", or for fewer nested lists.`,
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

/** What it costs to ask at all, where the whole graph has to be looked at. */
const SCANS: Readonly<Record<string, number>> = {
  paths: 20_000,
  subgraph: 5_000,
  agreement: 5_000,
  timeline: 1_000,
  disputes: 1_000,
  ask: 20_000,
  gaps: 1_000,
  hardenings: 1_000,
  sharedWorks: 1_000,
  event: 500,
  accounts: 200,
  claims: 200,
  backing: 200,
  entities: 200,
};

/** Lists that hold sources, of which there are no more than the dataset has. */
const OF_SOURCES: ReadonlySet<string> = new Set([
  'Backing.silent',
  'Backing.unheard',
  'Backing.verdicts',
  'Relation.silent',
  'Relation.unheard',
  'Relation.verdicts',
]);

/** Lists of a drawing, by how many members they may have for each relation of its limit. */
const OF_DRAWING: Readonly<Record<string, number>> = { 'Subgraph.relations': 1, 'Subgraph.entities': 2 };

/** The share of the usual cost at which a drawing is had: its values are read off, and no list in it is looked up. */
const DRAWING_SHARE = 0.15;

/**
 * A field costs 1, what it has to look at, and its selections as often as its list may be long; a connection's edges are
 * counted by its `first`, what is asked for by ids by their number. A page size that will be refused as too large costs no
 * more than the largest.
 */
function estimator(sizes: Sizes): ComplexityEstimator {
  return ({ args, field, type: parent, childComplexity }) => {
    if (field.name === 'edges') return childComplexity;
    const own = 1 + (parent.name === 'Query' ? (SCANS[field.name] ?? 0) : 0);
    const type = getNullableType(field.type);
    const asked = (name: string, most: number): number | undefined =>
      typeof args[name] === 'number' ? Math.max(1, Math.min(args[name], most)) : undefined;
    const drawn = OF_DRAWING[`${parent.name}.${field.name}`];
    if (drawn !== undefined) return own + childComplexity * drawn * DRAWING_SHARE;
    const most = OF_SOURCES.has(`${parent.name}.${field.name}`) ? sizes.sources : LARGEST_FIRST;
    const usual = isListType(type) && isCompositeType(getNullableType(type.ofType)) ? USUAL_LENGTH : 1;
    const ids = Array.isArray(args['ids']) ? args['ids'].length : undefined;
    const length = asked('first', most) ?? asked('limit', sizes.relations) ?? ids ?? usual;
    return own + childComplexity * length;
  };
}
