import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { apolloServer } from '../api/apolloServer.ts';
import type { ApiContext } from '../api/context.ts';
import type { Exportable } from '../export/exportClaims.ts';
import { serveExports } from './serveExports.ts';

/** What is served. */
export interface HttpServerSettings {
  readonly schema: GraphQLSchema;
  /** The build that a request is answered from; asked once per request. */
  readonly context: () => ApiContext;
  /** What is exported from, asked for once per request; without it nothing is exported. */
  readonly exported?: (() => Exportable) | undefined;
  /** Whether builds may be swapped while this runs: the explorer then looks out for new ones. Default: false. */
  readonly watching?: boolean | undefined;
  /** Folder of the built explorer; without it only the API is served. */
  readonly explorer?: string | undefined;
  readonly log: (error: unknown) => void;
}

/** Largest body of a request, in bytes. */
const LARGEST_BODY = 100_000;

/**
 * The HTTP server, not yet listening: POST and GET /graphql, / the explorer, /graphiql, /health,
 * /export/<format>. Closing it lets running
 * requests finish.
 */
export async function httpServer({
  schema,
  context,
  exported,
  watching = false,
  explorer,
  log,
}: HttpServerSettings): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: LARGEST_BODY, forceCloseConnections: 'idle', requestTimeout: 30_000 });
  const apollo = apolloServer({ schema, log, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();

  await app.register(helmet, securityHeaders);
  await app.register(compress);
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: async () => context(),
  });
  app.get('/health', async () => ({ status: 'ok', build: (await context().hearsay.build()).hash, watching }));
  if (exported !== undefined) serveExports(app, exported);
  if (explorer !== undefined) {
    await app.register(fastifyStatic, { root: explorer, index: 'index.html', maxAge: '1h' });
    app.get('/graphiql', (_, reply) => reply.sendFile('graphiql.html'));
  }
  app.setNotFoundHandler(({ url }, reply) =>
    reply
      .code(404)
      .send({ error: `There is nothing at "${shown(url)}"; the explorer is at "/", the API at "/graphql".` }),
  );
  app.setErrorHandler((error: { statusCode?: number; message: string }, _, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log(error);
    const message =
      status >= 500 ? 'Hearsay failed to answer this; the error has been logged.' : error.message;
    return reply.code(status).send({
      errors: [{ message, extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } }],
    });
  });
  return app;
}

function shown(url: string): string {
  return url.length > 80 ? `${url.slice(0, 77)}…` : url;
}

/** Everything comes from this server; only styles may stand in the page, since code editors write theirs there. */
const securityHeaders = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
} as const;
