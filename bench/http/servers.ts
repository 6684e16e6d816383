import type { StartServer } from './server.ts';
import { apolloStandalone } from './servers/apolloStandalone.ts';
import { hearsay } from './servers/hearsay.ts';
import { mercurius, mercuriusCompiled } from './servers/mercurius.ts';
import { raw } from './servers/raw.ts';
import { yoga } from './servers/yoga.ts';

/** A server that is measured. */
interface Measured {
  readonly title: string;
  readonly start: StartServer;
  /** Most that Hearsay may take of its time, least that it must be ahead; as a number of its rate. */
  readonly goal?: number;
}

/**
 * All servers; the first gives the answers that the others' must equal. A goal is the least rate of Hearsay, as
 * so many times theirs.
 */
export const SERVERS = {
  raw: { title: 'node:http and graphql-js', start: raw },
  hearsay: { title: 'Hearsay', start: hearsay },
  apollo: { title: 'Apollo standalone', start: apolloStandalone, goal: 1.35 },
  yoga: { title: 'GraphQL Yoga', start: yoga, goal: 1 },
  mercurius: { title: 'Mercurius', start: mercurius, goal: 1 / 1.4 },
  'mercurius-compiled': { title: 'Mercurius with its compiler', start: mercuriusCompiled },
} as const satisfies Readonly<Record<string, Measured>>;

export type ServerName = keyof typeof SERVERS;

export const SERVER_NAMES = Object.keys(SERVERS) as readonly ServerName[];

/** The goal of a server, where there is one. */
export function goalOf(name: ServerName): number | undefined {
  const server: Measured = SERVERS[name];
  return server.goal;
}
