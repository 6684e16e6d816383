import { httpServer } from './httpServer.ts';
import { type OpenSettings, openHearsay } from './openHearsay.ts';

/** What is served where. Port 0 takes a free one. */
export interface ServerSettings extends OpenSettings {
  readonly host: string;
  readonly port: number;
  readonly explorer?: string | undefined;
  /** Given sentences and errors that whoever runs the server should see. */
  readonly log: (message: unknown) => void;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address, with the port it has. */
  readonly url: string;
  readonly build: { readonly hash: string; readonly claims: number; readonly sources: number };
  /** Stops listening and lets running requests finish. */
  readonly close: () => Promise<void>;
}

/** Opens the dataset and listens. Rejects with one clear sentence when either fails. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { context, schema, complaints } = await openHearsay(settings);
  complaints.forEach(settings.log);
  const app = await httpServer({ schema, context, explorer: settings.explorer, log: settings.log });
  const { host, port } = settings;
  const url = await app.listen({ host, port }).catch(async (error: NodeJS.ErrnoException) => {
    await app.close();
    throw new Error(whyNot(error, host, port));
  });
  const { hash, claims, sources } = await context.hearsay.build();
  return { url, build: { hash, claims, sources }, close: () => app.close() };
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use; stop what uses it, or set PORT to another, e.g. PORT=${port + 1}.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be opened by this user; set PORT to one above 1023.`;
  return `The server cannot listen on ${host}:${port} (${error.code ?? error.message}).`;
}
