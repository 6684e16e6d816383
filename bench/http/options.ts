import { parseArgs } from 'node:util';
import { SERVER_NAMES, type ServerName } from './servers.ts';

/** What is measured, and how long. */
export interface HttpOptions {
  readonly servers: readonly ServerName[];
  readonly rounds: number;
  /** Seconds under load, per server and round. */
  readonly seconds: number;
  readonly connections: number;
  readonly requests: number;
  readonly seed: number;
  /** Whether the results are kept: only where every server was measured. */
  readonly keep: boolean;
}

/** Reads the command line. Throws a RangeError, a full sentence, for what it cannot read. */
export function readHttpOptions(argv: readonly string[]): HttpOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      servers: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '50' },
      requests: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    servers: values.servers === undefined ? SERVER_NAMES : serversIn(values.servers),
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    connections: positive('connections', values.connections),
    requests: positive('requests', values.requests),
    seed: positive('seed', values.seed),
    keep: values.servers === undefined,
  };
}

function serversIn(value: string): readonly ServerName[] {
  return value.split(',').map((name) => {
    const found = SERVER_NAMES.find((one) => one === name);
    if (found !== undefined) return found;
    throw new RangeError(`Option "--servers" names "${name}"; it may name ${SERVER_NAMES.join(', ')}.`);
  });
}

function positive(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new RangeError(`Option "--${option}" is "${value}"; it must be a whole number above 0.`);
}
