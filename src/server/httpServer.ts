import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { apolloServer } from '../api/apolloServer.ts';
import type { ApiContext } from '../api/context.ts';
import type { Exportable } from '../export/exportClaims.ts';
import { graphqlRoute } from './graphqlRoute.ts';
import { connectionSettings, type Limits, USUAL_LIMITS } from './limits.ts';
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
  /** Default: `USUAL_LIMITS`. */
  readonly limits?: Limits | undefined;
  readonly log: (error: unknown) => void;
}

/**
 * The HTTP server, not yet listening: POST and GET /graphql, / the explorer, /graphiql, /health, /export/<format>. Closing
 * it lets running requests finish.
 */
export async function httpServer({
  schema,
  context,
  exported,
  watching = false,
  explorer,
  limits = USUAL_LIMITS,
  log,
}: HttpServerSettings): Promise<FastifyInstance> {
  const app = Fastify(connectionSettings(limits));
  app.server.maxConnections = limits.connections;
  const { introspection } = limits;
  const apollo = apolloServer({ schema, log, introspection, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();

  closeWhatWasAnswered(app);
  if (limits.rate > 0) await app.register(rateLimit, rateSettings(limits.rate));
  await app.register(helmet, securityHeaders);
  await app.register(compress);
  graphqlRoute(app, apollo, () => limited(context(), limits));
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
    return reply.code(status).send({ errors: [{ message, extensions: { code: codeOf(status) } }] });
  });
  return app;
}

/** Connections of requests that run when the server closes are closed with their answer, so that none is waited for. */
function closeWhatWasAnswered(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', (_, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
}

function codeOf(status: number): string {
  if (status >= 500) return 'INTERNAL_SERVER_ERROR';
  return status === TOO_MANY ? 'TOO_MANY_REQUESTS' : 'BAD_REQUEST';
}

const TOO_MANY = 429;

/** The build for one operation, which is given up when its time is over. */
function limited(context: ApiContext, { time }: Limits): ApiContext {
  return { ...context, hearsay: context.hearsay.within(time) };
}

function rateSettings(rate: number): RateLimitPluginOptions {
  return {
    max: rate,
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { after }) =>
      Object.assign(new Error(`At most ${rate} requests a minute are answered; ask again in ${after}.`), {
        statusCode: TOO_MANY,
      }),
  };
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
