import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { compiledPlans } from './compiledPlans.ts';
import type { ApiContext } from './context.ts';
import { costLimit } from './costLimit.ts';
import { depthLimit } from './depthLimit.ts';
import { formatError } from './formatError.ts';
import { legacyStatus } from './legacyStatus.ts';

/** Most words and signs that an operation may be written in; the contract's longest has under 300. */
const MOST_TOKENS = 1000;

/** Most selections of an operation, those of a fragment counted as often as it is spread. */
const MOST_SELECTIONS = 10_000;

/** What an API is made of. */
export interface ApiSettings {
  readonly schema: GraphQLSchema;
  /** Given errors that are no fault of the asker. */
  readonly log: (error: unknown) => void;
  /** Whether clients may ask for the schema. Default: true. */
  readonly introspection?: boolean;
  readonly plugins?: readonly ApolloServerPlugin<ApiContext>[];
}

/** The GraphQL handler, without a port: read-only, limited, and silent about its inside. */
export function apolloServer({
  schema,
  log,
  introspection = true,
  plugins = [],
}: ApiSettings): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    maxRecursiveSelections: MOST_SELECTIONS,
    validationRules: [depthLimit],
    formatError: formatError(log),
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costLimit(),
      compiledPlans(schema),
      legacyStatus(),
      ...plugins,
    ],
  });
}
