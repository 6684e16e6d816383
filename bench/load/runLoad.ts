import type { ChildProcess } from 'node:child_process';
import { askChild, startChild } from '../runner/childProcess.ts';
import { thisMachine } from '../runner/machine.ts';
import { percentile } from '../runner/percentile.ts';
import type { Machine } from '../runner/results.ts';
import type { ClientOrder, Outcome } from './clientProcess.ts';
import type { ServerMemory } from './serverProcess.ts';

/** What was found. */
export interface LoadResults {
  readonly date: string;
  readonly machine: Machine;
  readonly minutes: number;
  readonly rates: Pick<ClientOrder, 'honest' | 'hostile' | 'slow'>;
  readonly quiet: Times;
  readonly attacked: Times;
  /** Ratio of p99 under attack to p99 in quiet. */
  readonly ratio: number;
  readonly hostile: Readonly<Record<number, number>>;
  readonly cutOff: number;
  /** After the first round, and at the end. */
  readonly memory: { readonly warm: ServerMemory; readonly end: ServerMemory };
  /** What went wrong, in sentences. */
  readonly failures: readonly string[];
}

/** Answers to honest requests, in milliseconds. */
export interface Times {
  readonly answers: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
}

const RATES = { honest: 50, hostile: 5, slow: 50 };
/** Seconds of a round: first quiet, then under attack. */
const [QUIET, ATTACKED] = [10, 50];
const WARM_UP = 15;
/** Most that p99 may grow under attack, and memory from the first round to the end. */
const MOST_RATIO = 3;
const MOST_GROWTH = 1.15;

/** Puts a server under load, round by round of a minute. */
export async function runLoad(minutes: number): Promise<LoadResults> {
  const server = startChild('../load/serverProcess.ts');
  let ended: string | undefined;
  server.once('exit', (code, signal) => (ended = `The server ended with ${signal ?? `code ${code}`}.`));
  const { url } = await told<{ url: string }>(server, {});
  const run = (order: Omit<ClientOrder, 'url' | 'honest'>): Promise<Outcome> =>
    askChild('../load/clientProcess.ts', { ...order, url, honest: RATES.honest });
  await run({ seconds: WARM_UP, hostile: RATES.hostile, slow: 0, seed: 1 });
  const [quiet, attacked]: [Outcome[], Outcome[]] = [[], []];
  let warm: ServerMemory | undefined;
  for (let round = 0; round < minutes && ended === undefined; round += 1) {
    quiet.push(await run({ seconds: QUIET, hostile: 0, slow: 0, seed: 2 + round }));
    attacked.push(await run({ ...RATES, seconds: ATTACKED, seed: 1002 + round }));
    warm ??= await told<ServerMemory>(server, {});
    console.error(`  round ${round + 1} of ${minutes}`);
  }
  const end = ended === undefined ? await told<ServerMemory>(server, {}) : warm!;
  const crash = ended;
  if (ended === undefined) server.disconnect();
  return judged({ minutes, quiet, attacked, memory: { warm: warm!, end }, crash });
}

function told<Answer>(server: ChildProcess, order: object): Promise<Answer> {
  return new Promise((resolve) => {
    server.once('message', (answer) => resolve(answer as Answer));
    server.send(order);
  });
}

interface Found {
  readonly minutes: number;
  readonly quiet: readonly Outcome[];
  readonly attacked: readonly Outcome[];
  readonly memory: LoadResults['memory'];
  readonly crash: string | undefined;
}

function judged({ minutes, quiet, attacked, memory, crash }: Found): LoadResults {
  const [calm, troubled] = [timesOf(quiet), timesOf(attacked)];
  const ratio = troubled.p99 / calm.p99;
  const growth = memory.end.heap / memory.warm.heap;
  const failures = [
    crash,
    calm.failed + troubled.failed > 0 && `${calm.failed + troubled.failed} honest requests failed.`,
    ratio > MOST_RATIO && `p99 grew ${ratio.toFixed(1)} times; at most ${MOST_RATIO} times is the goal.`,
    growth > MOST_GROWTH &&
      `Live memory grew ${growth.toFixed(2)} times; at most ${MOST_GROWTH} is the goal.`,
  ].filter((failure) => typeof failure === 'string');
  return {
    date: new Date().toISOString(),
    machine: thisMachine(),
    minutes,
    rates: RATES,
    quiet: calm,
    attacked: troubled,
    ratio,
    hostile: summed(attacked.map(({ hostile }) => hostile)),
    cutOff: attacked.reduce((sum, outcome) => sum + outcome.cutOff, 0),
    memory,
    failures,
  };
}

function timesOf(outcomes: readonly Outcome[]): Times {
  const times = outcomes.flatMap(({ honest }) => honest);
  return {
    answers: times.length,
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    p50: percentile(times, 50),
    p99: percentile(times, 99),
  };
}

function summed(counts: readonly Readonly<Record<number, number>>[]): Record<number, number> {
  const sums: Record<number, number> = {};
  for (const count of counts) {
    for (const [status, number] of Object.entries(count)) {
      sums[Number(status)] = (sums[Number(status)] ?? 0) + number;
    }
  }
  return sums;
}
