import type { ApolloServer } from '@apollo/server';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ApiContext } from '../api/context.ts';
import { TOOLS } from './tools.ts';

/** A server of the Model Context Protocol over the API, not yet connected to a transport. */
export function mcpServer(api: ApolloServer<ApiContext>, context: ApiContext): McpServer {
  const server = new McpServer({ name: 'hearsay', version: context.version });
  for (const { name, title, description, input, document } of TOOLS) {
    server.registerTool(
      name,
      { title, description, inputSchema: input, annotations: { readOnlyHint: true, openWorldHint: false } },
      async (variables: Record<string, unknown>) => {
        const { body } = await api.executeOperation(
          { query: document, variables },
          { contextValue: context },
        );
        if (body.kind !== 'single') throw new Error('The answer came in parts.');
        const { data, errors } = body.singleResult;
        const text = errors ? errors.map(({ message }) => message).join('\n') : JSON.stringify(data, null, 2);
        return { content: [{ type: 'text', text }], ...(errors ? { isError: true } : {}) };
      },
    );
  }
  return server;
}
