import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type Exportable, exportClaims } from '../export/exportClaims.ts';
import { ALLEGATIONS } from '../export/tally.ts';
import { BadInputError, NotFoundError } from '../queries/errors.ts';

/** GET /export/<format>: filters and options are parameters of the address; the answer is streamed as a file to keep. */
export function serveExports(app: FastifyInstance, exported: () => Exportable): void {
  app.get<{ Params: { format: string }; Querystring: Record<string, string | string[]> }>(
    '/export/:format',
    (request, reply) => {
      try {
        const world = exported();
        const parameters = Object.fromEntries(
          Object.entries(request.query).map(([name, value]) => [name, [value].flat().join(',')]),
        );
        const { format, chunks } = exportClaims(world, { format: request.params.format, parameters });
        const name = `hearsay-${world.graph.hash.slice(0, 12)}.${format.extension}`;
        const file = Readable.from(chunks);
        reply.raw.once('close', () => file.destroy());
        return reply
          .header('content-type', format.contentType)
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('x-hearsay-build', world.graph.hash)
          .header('x-hearsay-notice', ALLEGATIONS)
          .send(file);
      } catch (error) {
        const status = error instanceof NotFoundError ? 404 : error instanceof BadInputError ? 400 : 500;
        if (status === 500) throw error;
        return reply.code(status).send({ error: (error as Error).message });
      }
    },
  );
}
