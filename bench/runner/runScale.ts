import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ScaleName, SCALES } from '../data/scale.ts';
import { askChild, startChild } from './childProcess.ts';
import { thisMachine, versionsOf } from './machine.ts';
import type { MeasureOrder, MeasureReport } from './measureMessages.ts';
import type { Options } from './options.ts';
import { PEERS, type PeerName } from './peers.ts';
import { type Question, QUESTIONS } from './questions.ts';
import type { DataFile } from './readData.ts';
import type { AnswerResult, Results } from './results.ts';
import { type Scouted, scoutPeer } from './sendScout.ts';

/** How many seconds loading and first answers may take for each second that is waited for an answer. */
const COLD_PATIENCE = 30;
/** Fewest questions that are put to a peer, however slow. */
const FEWEST_ROUNDS = 10;

interface Prepared {
  readonly relations: number;
  readonly glosses: number;
}

/** Measures everything at one scale. Progress is printed as it comes, unequal answers in full. */
export async function runScale(scale: ScaleName, options: Options): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const data = { file: join(folder, 'claims.ndjson'), scale, seed: options.seed };
    progress(scale, 'generating');
    const { relations, glosses } = await askChild<Prepared>('prepare.ts', data);
    progress(scale, 'reading and parsing');
    const ndjson = { bytes: statSync(data.file).size, seconds: await parseSeconds(data.file), glosses };
    const scouted = new Map<PeerName, Scouted>();
    for (const peer of options.peers) {
      progress(scale, `${PEERS[peer].title} alone`);
      const patience = { cold: options.patience * COLD_PATIENCE, warm: options.patience };
      scouted.set(peer, await scoutPeer(peer, data, patience));
    }
    const answers = await measureTogether(data, scouted, options);
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

function measureTogether(
  data: DataFile,
  scouted: ReadonlyMap<PeerName, Scouted>,
  options: Options,
): Promise<readonly AnswerResult[]> {
  const peers = [...scouted].flatMap(([peer, { warm }]) =>
    warm.size === 0 ? [] : [{ peer, rounds: roundsOf(warm, options) }],
  );
  const order: MeasureOrder = { ...data, peers, rounds: options.rounds };
  return new Promise((resolve, reject) => {
    const child = startChild('measure.ts');
    let answers: readonly AnswerResult[] | undefined;
    child.on('message', (message: MeasureReport) => {
      if (message.kind === 'progress') progress(data.scale, message.what);
      if (message.kind === 'unequal') console.error(`\nUNEQUAL: ${message.what}\n`);
      if (message.kind === 'measured') answers = message.answers;
    });
    child.on('exit', (code) => {
      if (answers) resolve(answers);
      else reject(new Error(`Measuring all peers together ended with code ${code}.`));
    });
    child.send(order);
  });
}

/** As many questions as fit into the budget, warm-up included, for each question that is not left out. */
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
