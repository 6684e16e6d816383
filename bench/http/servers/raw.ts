import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type DocumentNode, execute, parse, validate } from 'graphql';
import { listen } from '../listen.ts';
import type { Served, StartServer } from '../server.ts';

/** What a client sends. */
interface Body {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** graphql-js behind node:http and nothing else: no limit, no error is handled; documents are read once. */
export const raw: StartServer = async (served) => {
  const documents = new Map<string, DocumentNode>();
  return {
    url: await listen((request, response) => void answer(request, response, { ...served, documents })),
  };
};

interface Handled extends Served {
  readonly documents: Map<string, DocumentNode>;
}

async function answer(request: IncomingMessage, response: ServerResponse, handled: Handled): Promise<void> {
  const { query, variables } = JSON.parse(await text(request)) as Body;
  const result = await execute({
    schema: handled.schema,
    document: documentOf(query, handled),
    variableValues: variables,
    contextValue: handled.context,
  });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(result));
}

function documentOf(query: string, { schema, documents }: Handled): DocumentNode {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) throw errors[0]!;
  documents.set(query, document);
  return document;
}
