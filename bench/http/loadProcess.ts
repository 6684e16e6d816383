import { importPeer } from '../peers/importPeer.ts';
import { report, takeOrder } from '../runner/childProcess.ts';

/** What to send where. */
export interface LoadOrder {
  readonly url: string;
  /** Bodies of requests, shared out among the connections; each sends its own over and over. */
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

/** How fast a server answered, in requests a second and milliseconds. */
export interface Load {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Mean bytes of an answer, its headers included. */
  readonly bytes: number;
  /** Answers that were no 200, or none at all. */
  readonly failed: number;
}

/** What is used of autocannon. */
type Autocannon = (options: object) => Promise<{
  readonly duration: number;
  readonly requests: { readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly throughput: { readonly total: number };
  readonly non2xx: number;
  readonly errors: number;
}>;
interface Client {
  setRequests(requests: readonly { readonly body: string }[]): void;
}

/** A process of its own: sends requests for some seconds, each connection the next as soon as it is answered. */
takeOrder(async ({ url, bodies, connections, seconds }: LoadOrder) => {
  const { default: autocannon } = await importPeer<{ readonly default: Autocannon }>('autocannon');
  const requests = bodies.map((body) => ({ body }));
  const each = Math.ceil(requests.length / connections);
  let next = 0;
  const {
    duration,
    requests: answered,
    latency,
    throughput,
    non2xx,
    errors,
  } = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    setupClient: (client: Client) => {
      client.setRequests(requests.slice(next * each, (next + 1) * each));
      next += 1;
    },
  });
  await report<Load>({
    rate: answered.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    bytes: throughput.total / answered.total,
    failed: non2xx + errors,
  });
});
