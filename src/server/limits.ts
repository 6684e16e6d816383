/** How much anybody may ask of the server. */
export interface Limits {
  /** Milliseconds that an operation may take; then it is given up. */
  readonly time: number;
  /** Requests that one address may send in a minute; 0 is no limit. */
  readonly rate: number;
  /** Connections that are open at once; more are refused. */
  readonly connections: number;
  /** Whether clients may ask for the schema, as GraphiQL does. */
  readonly introspection: boolean;
  /** Whether the address of a client is what a proxy says in `X-Forwarded-For`. */
  readonly behindProxy: boolean;
}

/** Limits that hold where none are given. */
export const USUAL_LIMITS: Limits = {
  time: 2_000,
  rate: 0,
  connections: 1_000,
  introspection: true,
  behindProxy: false,
};

/** Largest body of a request, in bytes. */
const LARGEST_BODY = 100_000;
/** Largest head of a request, in bytes, its address included; a GET carries its document there. */
const LARGEST_HEAD = 16_384;

/**
 * Settings of Fastify: how large a request may be, and within how many milliseconds it must have arrived, its head and
 * as a whole. Whoever sends drop by drop is cut off.
 */
export function connectionSettings({ behindProxy }: Limits): {
  readonly bodyLimit: number;
  readonly trustProxy: boolean;
  readonly requestTimeout: number;
  readonly connectionTimeout: number;
  readonly forceCloseConnections: 'idle';
  readonly http: {
    readonly maxHeaderSize: number;
    readonly headersTimeout: number;
    readonly connectionsCheckingInterval: number;
  };
} {
  return {
    bodyLimit: LARGEST_BODY,
    trustProxy: behindProxy,
    requestTimeout: 10_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: LARGEST_HEAD, headersTimeout: 5_000, connectionsCheckingInterval: 2_000 },
  };
}
