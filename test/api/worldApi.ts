import { readFileSync } from 'node:fs';
import type { ApolloServer } from '@apollo/server';
import { apolloServer } from '../../src/api/apolloServer.ts';
import type { ApiContext } from '../../src/api/context.ts';
import { executableSchema } from '../../src/api/executableSchema.ts';
import { ask } from '../../src/ask/ask.ts';
import { buildAsker } from '../../src/ask/asker.ts';
import { attachTexts } from '../../src/evidence/attachedTexts.ts';
import { allClaims } from '../../src/graph/claimIndex.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { inMemory } from '../../src/queries/inMemory.ts';
import { worldGraph } from '../world.ts';

const sdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

/** The context of a graph without attached texts. */
export function contextOf(graph: KnowledgeGraph): ApiContext {
  const hearsay = inMemory(graph);
  const asker = buildAsker(
    graph.dataset,
    { all: allClaims(graph.index), count: graph.index.claims.count },
    hearsay,
  );
  return {
    hearsay,
    ask: (question, asked = hearsay) => ask(question, { ...asker, hearsay: asked }),
    texts: attachTexts(new Map(), new Map()),
    sizes: { sources: graph.dataset.sources.length, relations: graph.index.relations.count },
    builtAt: '2001-07-01T00:00:00.000Z',
    version: '0.0.0',
  };
}

/** An answer of the API. */
export interface Answer {
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** The API of the small world, without a port. `logged` keeps the errors that were no fault of the asker. */
export function worldApi(context: ApiContext = contextOf(worldGraph())): {
  readonly ask: (query: string, variables?: Record<string, unknown>, operation?: string) => Promise<Answer>;
  readonly logged: unknown[];
} {
  const logged: unknown[] = [];
  const server: ApolloServer<ApiContext> = apolloServer({
    schema: executableSchema(sdl),
    log: (error) => logged.push(error),
  });
  const ask = async (
    query: string,
    variables: Record<string, unknown> = {},
    operationName?: string,
  ): Promise<Answer> => {
    const request = { query, variables, ...(operationName === undefined ? {} : { operationName }) };
    const { body } = await server.executeOperation(request, { contextValue: context });
    if (body.kind !== 'single') throw new Error('The answer came in parts.');
    return body.singleResult as Answer;
  };
  return { ask, logged };
}
