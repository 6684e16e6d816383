import { parseArgs } from 'node:util';
import { type ScaleName, SCALES } from '../data/scale.ts';
import { type PeerName, PEERS } from './peers.ts';

/** What is measured, and how long. */
export interface Options {
  readonly scales: readonly ScaleName[];
  readonly peers: readonly PeerName[];
  /** Most arguments per question. */
  readonly rounds: number;
  readonly seed: number;
  /** Seconds that an answer may take; slower peers are left out of the question. */
  readonly patience: number;
  /** Seconds per peer and question; slower peers are asked fewer times. */
  readonly budget: number;
  /** Whether the results are kept: only where every peer was asked. */
  readonly keep: boolean;
}

/** Reads the command line. Throws a RangeError, a full sentence, for what it cannot read. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      scale: { type: 'string', default: '10k,100k' },
      peers: { type: 'string' },
      rounds: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      patience: { type: 'string', default: '10' },
      budget: { type: 'string', default: '15' },
    },
  });
  const peers = values.peers === undefined ? names(PEERS) : namesIn('peers', values.peers, names(PEERS));
  return {
    scales: namesIn('scale', values.scale, names(SCALES)),
    peers,
    rounds: positive('rounds', values.rounds),
    seed: positive('seed', values.seed),
    patience: positive('patience', values.patience),
    budget: positive('budget', values.budget),
    keep: values.peers === undefined,
  };
}

function names<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[];
}

function namesIn<Name extends string>(
  option: string,
  value: string,
  known: readonly Name[],
): readonly Name[] {
  return value.split(',').map((name) => {
    const found = known.find((one) => one === name);
    if (found !== undefined) return found;
    throw new RangeError(`Option "--${option}" names "${name}"; it may name ${known.join(', ')}.`);
  });
}

function positive(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new RangeError(`Option "--${option}" is "${value}"; it must be a whole number above 0.`);
}
