import { createHash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiContext } from '../api/context.ts';

/**
 * Headers of every answer of the API. They are the same for all, unlike those of pages, and answers are no pages: nothing
 * may be loaded or framed from them.
 */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/**
 * Serves the API at `/graphql` by GET and POST. What a build says never changes, so that answers to GET carry an ETag, and
 * who has the answer already is told so without the operation being run.
 */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  context: () => ApiContext,
): void {
  const run = fastifyApolloHandler(apollo, { context: async () => context() });
  const get = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const tag = await tagOf(request, context());
    if (namesTag(request.headers['if-none-match'], tag)) return reply.code(304).header('etag', tag).send();
    const body = await run.call(app, request, reply);
    /* A build that was swapped in meanwhile may have answered. */
    const isSame = tag === (await tagOf(request, context()));
    if (isSame && isWithoutErrors(body))
      reply.headers({ etag: tag, 'cache-control': 'no-cache', vary: 'accept' });
    return body;
  };
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    helmet: false,
    handler(request, reply) {
      void reply.headers(HEADERS);
      return request.method === 'GET' ? get(request, reply) : run.call(app, request, reply);
    },
  });
}

/**
 * Names the answer to a request by what it depends on: the build, when it was made (texts may have been attached since),
 * the address, which holds the operation, and the form in which it is wanted.
 */
async function tagOf({ url, headers }: FastifyRequest, context: ApiContext): Promise<string> {
  const { hash } = await context.hearsay.build();
  const parts = [hash, context.builtAt, context.version, url, headers.accept];
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
}

function namesTag(header: string | undefined, tag: string): boolean {
  return header !== undefined && header.split(',').some((one) => one.trim() === tag);
}

/** Errors come first in an answer. */
function isWithoutErrors(body: unknown): boolean {
  return typeof body === 'string' && body.startsWith('{"data":');
}
