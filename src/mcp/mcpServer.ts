import type { ApolloServer } from '@apollo/server';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ApiContext } from '../api/context.ts';
import { TOOLS } from './tools.ts';

/** A server of the Model Context Protocol, and when it has answered all that it was asked so far. */
export interface AnsweringServer {
  readonly server: McpServer;
  readonly settled: () => Promise<unknown>;
}

/** A server of the Model Context Protocol over the API, not yet connected to a transport. */
export function mcpServer(api: ApolloServer<ApiContext>, context: ApiContext): AnsweringServer {
  const running = new Set<Promise<unknown>>();
  const server = new McpServer({ name: 'hearsay', version: context.version });
  for (const { name, title, description, input, document } of TOOLS) {
    server.registerTool(
      name,
      { title, description, inputSchema: input, annotations: { readOnlyHint: true, openWorldHint: false } },
      (variables: Record<string, unknown>) => {
        const answering = answer(api, context, document, variables);
        running.add(answering);
        return answering.finally(() => running.delete(answering));
      },
    );
  }
  return { server, settled: () => Promise.allSettled(running) };
}

async function answer(
  api: ApolloServer<ApiContext>,
  context: ApiContext,
  query: string,
  variables: Record<string, unknown>,
): Promise<{ content: { type: 'text'; text: string }[]; isError?: boolean }> {
  const { body } = await api.executeOperation({ query, variables }, { contextValue: context });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  const { data, errors } = body.singleResult;
  if (!errors) return { content: [{ type: 'text', text: JSON.stringify(data, null, 2) }] };
  return {
    content: [{ type: 'text', text: errors.map(({ message }) => message).join('\n') }],
    isError: true,
  };
}
