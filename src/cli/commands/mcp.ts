import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { apolloServer } from '../../api/apolloServer.ts';
import { mcpServer } from '../../mcp/mcpServer.ts';
import { openHearsay } from '../../server/openHearsay.ts';
import { openSchema } from '../../server/openSchema.ts';
import type { DataOptions } from '../dataOptions.ts';

/** Serves the tools of an assistant over standard input and output until the input ends. */
export async function mcp(options: DataOptions): Promise<number> {
  const { context, complaints } = await openHearsay(options);
  /* Standard output belongs to the protocol. */
  complaints.forEach((complaint) => console.error(complaint));
  const api = apolloServer({ schema: await openSchema(), log: (error) => console.error(error) });
  const { server, settled } = mcpServer(api, context);
  await server.connect(new StdioServerTransport());
  await new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  /* What was read last is handed over a tick later; its answers are waited for. */
  await new Promise((resolve) => setImmediate(resolve));
  await settled();
  await new Promise((resolve) => setImmediate(resolve));
  await server.close();
  return 0;
}
