import type { Machine } from '../runner/results.ts';
import type { Measurement } from './measure.ts';

/** What was found, and with what. */
export interface HttpResults {
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly claims: number;
  readonly requests: number;
  readonly seed: number;
  readonly connections: number;
  readonly seconds: number;
  readonly measurements: readonly Measurement[];
}
