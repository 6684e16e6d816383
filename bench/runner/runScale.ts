import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ScaleName, SCALES } from '../data/scale.ts';
import { askChild } from './childProcess.ts';
import { thisMachine, versionsOf } from './machine.ts';
import { measureTogether } from './measure.ts';
import type { Options } from './options.ts';
import { PEERS, type PeerName } from './peers.ts';
import type { Prepared, PrepareOrder } from './prepare.ts';
import { type Question, QUESTIONS } from './questions.ts';
import type { Results } from './results.ts';
import { type Scouted, scoutPeer } from './sendScout.ts';

/** How many seconds loading and first answers may take for each second that is waited for an answer. */
const COLD_PATIENCE = 30;
/** Fewest questions that are put to a peer, however slow. */
const FEWEST_ROUNDS = 10;

/** Measures everything at one scale. Progress is printed as it comes, unequal answers in full. */
export async function runScale(scale: ScaleName, options: Options): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const data = { file: join(folder, 'claims.ndjson'), scale, seed: options.seed };
    progress(scale, 'generating');
    const order: PrepareOrder = { ...data, rounds: options.rounds };
    const { relations, glosses, series } = await askChild<Prepared>('prepare.ts', order);
    progress(scale, 'reading and parsing');
    const ndjson = { bytes: statSync(data.file).size, seconds: await parseSeconds(data.file), glosses };
    const scouted = new Map<PeerName, Scouted>();
    for (const peer of options.peers) {
      progress(scale, `${PEERS[peer].title} alone`);
      const patience = { cold: options.patience * COLD_PATIENCE, warm: options.patience };
      scouted.set(peer, await scoutPeer(peer, data, patience));
    }
    const answers = await measureTogether({
      data,
      peers: [...scouted].flatMap(([peer, { warm }]) =>
        warm.size === 0 ? [] : [{ peer, rounds: roundsOf(warm, options) }],
      ),
      series,
      onProgress: (what) => progress(scale, what),
    });
    return {
      scale,
      ...SCALES[scale],
      relations,
      seed: options.seed,
      date: new Date().toISOString(),
      machine: thisMachine(),
      versions: versionsOf(options.peers),
      ndjson,
      loads: [...scouted.values()].flatMap(({ load }) => load ?? []),
      answers,
      leftOut: [...scouted.values()].flatMap(({ leftOut }) => leftOut),
      patience: options.patience,
      budget: options.budget,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle one of three runs, each in a process of its own. */
async function parseSeconds(file: string): Promise<number> {
  const seconds: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const answer = await askChild<{ readonly seconds: number }>('parse.ts', { file });
    seconds.push(answer.seconds);
  }
  return seconds.sort((one, other) => one - other)[1]!;
}

/** As many questions as fit into the budget, for each question that is not left out. */
function roundsOf(warm: Scouted['warm'], { budget, rounds }: Options): ReadonlyMap<Question, number> {
  return new Map(
    QUESTIONS.flatMap((question) => {
      const milliseconds = warm.get(question);
      if (milliseconds === undefined) return [];
      const affordable = Math.floor((budget * 1000) / milliseconds);
      return [[question, Math.min(rounds, Math.max(FEWEST_ROUNDS, affordable))] as const];
    }),
  );
}

function progress(scale: ScaleName, what: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${scale}: ${what}`);
}
