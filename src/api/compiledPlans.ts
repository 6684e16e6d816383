import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ApiContext } from './context.ts';

/** How often an operation is run before it is compiled: compiling costs about as much as running it ten times. */
const COMPILE_AFTER = 10;
/** Most operations that are kept compiled; the one that was not asked for the longest makes room. */
const MOST_PLANS = 100;

/**
 * Compiles operations that come again into functions, which run them several times faster than the interpreter of
 * graphql-js. Where a run meets an error, the operation is left to the interpreter, whose errors are the standard.
 */
export function compiledPlans(schema: GraphQLSchema): ApolloServerPlugin<ApiContext> {
  const plans = planStore(schema);
  const listener: GraphQLRequestListener<ApiContext> = {
    responseForOperation: async ({ document, operation, request, contextValue }) => {
      const plan = plans(document, operation);
      if (plan === undefined) return null;
      const { data, errors } = await plan.query(undefined, contextValue, request.variables ?? {});
      if (errors || data == null) return null;
      return {
        http: { status: 200, headers: new HeaderMap() },
        body: { kind: 'single', singleResult: { data } },
      };
    },
  };
  return { requestDidStart: async () => listener };
}

/** Gives the plan of an operation, undefined as long as there is none. Documents are told apart by identity. */
function planStore(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode) => CompiledQuery | undefined {
  const uses = new WeakMap<OperationDefinitionNode, number>();
  const plans = new Map<OperationDefinitionNode, CompiledQuery>();
  const compile = (document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | undefined => {
    const used = (uses.get(operation) ?? 0) + 1;
    uses.set(operation, used);
    if (used !== COMPILE_AFTER) return undefined;
    const plan = compileQuery(schema, document, operation.name?.value);
    return isCompiledQuery(plan) ? plan : undefined;
  };
  return (document, operation) => {
    const plan = plans.get(operation) ?? compile(document, operation);
    if (plan === undefined) return undefined;
    plans.delete(operation);
    plans.set(operation, plan);
    if (plans.size > MOST_PLANS) plans.delete(plans.keys().next().value!);
    return plan;
  };
}
