import type { ChildProcess } from 'node:child_process';
import { askChild, startChild } from '../runner/childProcess.ts';
import type { Load, LoadOrder } from './loadProcess.ts';
import type { Listening } from './server.ts';
import type { ServerOrder } from './serverProcess.ts';
import type { ServerName } from './servers.ts';

/** How long, and with what. */
export interface MeasureSettings {
  readonly servers: readonly ServerName[];
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
}

/** What a server did in each round. */
export interface Measurement {
  readonly server: ServerName;
  readonly rounds: readonly Load[];
  /** Answers that are not those of the first server. */
  readonly unequal: number;
}

/** How many answers are compared, drawn evenly from all. */
const COMPARED = 1000;

/**
 * Starts all servers, compares their answers, warms each up, then puts one after the other under load, round by round,
 * in changing order: what the machine does besides falls on all of them.
 */
export async function measure(settings: MeasureSettings): Promise<readonly Measurement[]> {
  const { servers, rounds } = settings;
  const running = await Promise.all(servers.map((server) => startServer({ server })));
  try {
    const unequal = await countUnequal(running, settings.bodies);
    const loads = new Map(servers.map((server) => [server, [] as Load[]]));
    for (const { url } of running) await load(url, settings);
    for (let round = 0; round < rounds; round += 1) {
      for (const place of servers.keys()) {
        const at = (place + round) % servers.length;
        loads.get(servers[at]!)!.push(await load(running[at]!.url, settings));
      }
      console.error(`  round ${round + 1} of ${rounds}`);
    }
    return servers.map((server, at) => ({ server, rounds: loads.get(server)!, unequal: unequal[at]! }));
  } finally {
    for (const { child } of running) child.disconnect();
  }
}

interface Running extends Listening {
  readonly child: ChildProcess;
}

function startServer(order: ServerOrder): Promise<Running> {
  const child = startChild('../http/serverProcess.ts');
  return new Promise((resolve, reject) => {
    child.once('message', (listening) => resolve({ ...(listening as Listening), child }));
    child.once('exit', (code) => reject(new Error(`"${order.server}" ended with code ${code}.`)));
    child.send(order);
  });
}

function load(url: string, { bodies, connections, seconds }: MeasureSettings): Promise<Load> {
  const order: LoadOrder = { url, bodies, connections, seconds };
  return askChild<Load>('../http/loadProcess.ts', order);
}

/** For each server, how many of its answers differ from those of the first; the first that does is printed. */
async function countUnequal(
  running: readonly Running[],
  bodies: readonly string[],
): Promise<readonly number[]> {
  const unequal = running.map(() => 0);
  const step = Math.max(1, Math.floor(bodies.length / COMPARED));
  for (let at = 0; at < bodies.length; at += step) {
    const answers = await Promise.all(running.map(({ url }) => answerOf(url, bodies[at]!)));
    answers.forEach((answer, server) => {
      if (answer === answers[0]) return;
      if (unequal[server] === 0) console.error(`${bodies[at]}\n${answers[0]}\nis not\n${answer}`);
      unequal[server]! += 1;
    });
  }
  return unequal;
}

/** An answer as JSON text, whatever white space and order of data and errors it was sent with. */
async function answerOf(url: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  return JSON.stringify({ data, errors });
}
