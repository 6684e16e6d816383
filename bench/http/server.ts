import type { GraphQLSchema } from 'graphql';
import type { ApiContext } from '../../src/api/context.ts';

/** What every server serves: the same schema, with the same resolvers, and what these are given. */
export interface Served {
  readonly schema: GraphQLSchema;
  readonly context: ApiContext;
}

/** A server that listens on a free port of loopback. It is ended with its process. */
export interface Listening {
  /** Address of its GraphQL endpoint. */
  readonly url: string;
}

/** Starts a server. */
export type StartServer = (served: Served) => Promise<Listening>;
