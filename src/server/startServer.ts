import { httpServer } from './httpServer.ts';
import type { Limits } from './limits.ts';
import type { OpenHearsay } from './openHearsay.ts';
import { openSchema } from './openSchema.ts';
import { rehearse } from './rehearse.ts';

/** Where to listen. Port 0 takes a free one. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  /** Folder of the built explorer; without it only the API is served. */
  readonly explorer?: string | undefined;
  /** Gives the build to answer from, where builds may be swapped; default: the opened one for good. */
  readonly current?: (() => OpenHearsay) | undefined;
  /** Default: `USUAL_LIMITS`. */
  readonly limits?: Limits | undefined;
  /** Given sentences and errors that whoever runs the server should see. */
  readonly log: (message: unknown) => void;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address, with the port it has. */
  readonly url: string;
  readonly build: { readonly hash: string; readonly claims: number; readonly sources: number };
  /** Has it answer what the explorer asks first, so that the first reader waits no longer than others. */
  readonly rehearse: () => Promise<void>;
  /** Stops listening and lets running requests finish. */
  readonly close: () => Promise<void>;
}

/** Serves an opened dataset. Rejects with one clear sentence when it cannot listen. */
export async function startServer(opened: OpenHearsay, settings: ServerSettings): Promise<RunningServer> {
  const { host, port, explorer, limits, log, current } = settings;
  const app = await httpServer({
    schema: await openSchema(),
    context: () => (current?.() ?? opened).context,
    exported: () => {
      const { graph, context } = current?.() ?? opened;
      return { graph, texts: context.texts };
    },
    watching: current !== undefined,
    explorer,
    limits,
    log,
  });
  const url = await app.listen({ host, port }).catch(async (error: NodeJS.ErrnoException) => {
    await app.close();
    throw new Error(whyNot(error, host, port));
  });
  const { hash, claims, sources } = await opened.context.hearsay.build();
  return { url, build: { hash, claims, sources }, rehearse: () => rehearse(app), close: () => app.close() };
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use; stop what uses it, or set PORT to another, e.g. PORT=${port + 1}.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be opened by this user; set PORT to one above 1023.`;
  return `The server cannot listen on ${host}:${port} (${error.code ?? error.message}).`;
}
