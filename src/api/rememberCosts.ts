import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { Sizes } from './context.ts';
import { estimateCost } from './estimateCost.ts';
import { sizingVariables } from './sizingVariables.ts';

/** An operation that is about to run. */
export interface Priced {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sizes: Sizes;
}

/** Most costs that are remembered of one operation; then it is begun anew. */
const MOST_COSTS = 1000;

interface Remembered {
  /** The variables on which its cost depends. */
  readonly names: readonly string[];
  /** By the values of these and the sizes. */
  readonly costs: Map<string, number>;
}

/**
 * The costs of operations, each worked out once per document and values of the variables that decide it. Throws a
 * GraphQLError for variables that the operation does not take.
 */
export function rememberCosts(): (priced: Priced) => number {
  const remembered = new WeakMap<OperationDefinitionNode, Remembered>();
  return (priced) => {
    const { document, operation, variables, sizes } = priced;
    const known = remembered.get(operation) ?? { names: sizingVariables(document), costs: new Map() };
    remembered.set(operation, known);
    const key = JSON.stringify([sizes, known.names.map((name) => sizeOf(variables[name]))]);
    const cost = known.costs.get(key) ?? workOut(priced);
    if (known.costs.size >= MOST_COSTS) known.costs.clear();
    known.costs.set(key, cost);
    return cost;
  };
}

/** What of a variable's value decides a cost: of a list its length; of a text, which sizes nothing, that it is one. */
function sizeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return typeof value === 'number' || typeof value === 'boolean' ? value : typeof value;
}

function workOut({ schema, document, operation, variables, sizes }: Priced): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      estimators: [estimateCost(sizes)],
      ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
    });
  } catch (error) {
    /* The cost is worked out from the variables, so what is wrong with them shows here first. */
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      ...(error.nodes ? { nodes: error.nodes } : {}),
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
