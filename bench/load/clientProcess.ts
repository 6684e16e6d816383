import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { readDataset } from '../../src/claims/readDataset.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { report, takeOrder } from '../runner/childProcess.ts';
import { honestRequests } from './honest.ts';
import { HOSTILE } from './hostile.ts';

/** What to send where. */
export interface ClientOrder {
  readonly url: string;
  readonly seconds: number;
  /** Requests a second. */
  readonly honest: number;
  readonly hostile: number;
  /** Connections that send their head byte by byte. */
  readonly slow: number;
  readonly seed: number;
}

/** How it went. */
export interface Outcome {
  /** Milliseconds from when a request was due to its whole answer. */
  readonly honest: readonly number[];
  /** Honest requests without an answer of status 200 that has no errors. */
  readonly failed: number;
  /** Answers to hostile requests by status; 0 is none. */
  readonly hostile: Readonly<Record<number, number>>;
  /** Slow connections that the server cut off. */
  readonly cutOff: number;
}

/** A process of its own: sends requests when they are due, whether or not others are answered, like many clients. */
takeOrder(async (order: ClientOrder) => {
  const { dataset } = await readDataset(PROJECT_PATHS.data);
  const draw = honestRequests(dataset!.claims, order.seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  let failed = 0;
  let turn = 0;
  const send = async (due: number): Promise<void> => {
    const { status, text } = await post(agent, order.url, draw());
    times.push(performance.now() - due);
    if (status !== 200 || text.startsWith('{"errors"')) failed += 1;
  };
  const attack = async (): Promise<void> => {
    const { body } = HOSTILE[turn++ % HOSTILE.length]!;
    const { status } = await post(agent, order.url, body);
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const loris = Array.from({ length: order.slow }, () => sendSlowly(order.url));
  await Promise.all([
    atRate(order.honest, order.seconds, send),
    atRate(order.hostile, order.seconds, attack),
  ]);
  const cutOff = loris.reduce((sum, stop) => sum + stop(), 0);
  agent.destroy();
  await report<Outcome>({ honest: times, failed, hostile: statuses, cutOff });
});

/** Begins work so many times a second, for some seconds; resolves when all is done. */
async function atRate(rate: number, seconds: number, work: (due: number) => Promise<void>): Promise<void> {
  const running: Promise<void>[] = [];
  const started = performance.now();
  for (let count = 0; count < rate * seconds; count += 1) {
    const due = started + (count * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    running.push(work(due));
  }
  await Promise.all(running);
}

/** Status 0 where there is no answer. */
function post(agent: Agent, url: string, body: string): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve) => {
    const sent = request(new URL('/graphql', url), { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', () => resolve({ status: 0, text: '' }));
    });
    sent.on('error', () => resolve({ status: 0, text: '' }));
    sent.end(body);
  });
}

const DROP_MS = 500;

/** Keeps a connection busy with a head that never ends, and a new one when it is cut off. Returns what stops it and counts. */
function sendSlowly(url: string): () => number {
  const { hostname, port } = new URL(url);
  let [cutOff, stopped] = [0, false];
  let socket = connect(Number(port), hostname);
  const begin = (): void => {
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (stopped) return;
      cutOff += 1;
      socket = connect(Number(port), hostname);
      begin();
    });
    socket.resume().write('POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: ');
  };
  begin();
  const drops = setInterval(() => socket.writable && socket.write('a'), DROP_MS);
  return () => {
    stopped = true;
    clearInterval(drops);
    socket.destroy();
    return cutOff;
  };
}
