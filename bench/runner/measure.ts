import { inspect } from 'node:util';
import { type Contender, measureQuestion, type Unequal } from './measureQuestion.ts';
import { PEERS, type PeerName } from './peers.ts';
import { percentile } from './percentile.ts';
import { type AskedOften, type Question } from './questions.ts';
import type { DataFile } from './readData.ts';
import type { AnswerResult } from './results.ts';
import { type Answerer, startAnswerer } from './startAnswerer.ts';

/** Whom to ask what, and how often. */
export interface Measuring {
  readonly data: DataFile;
  /** Those that answer first are whom the others are held to. */
  readonly peers: readonly { readonly peer: PeerName; readonly rounds: ReadonlyMap<Question, number> }[];
  readonly series: readonly AskedOften[];
  readonly onProgress: (what: string) => void;
}

/** All peers side by side, each in a process of its own, question by question. */
export async function measureTogether(measuring: Measuring): Promise<readonly AnswerResult[]> {
  const answerers = new Map<PeerName, Answerer>();
  try {
    for (const { peer } of measuring.peers) {
      measuring.onProgress(`loading ${PEERS[peer].title}`);
      answerers.set(peer, await startAnswerer({ ...measuring.data, peer }));
    }
    return await askAll(measuring, answerers);
  } finally {
    await Promise.allSettled([...answerers.values()].map((answerer) => answerer.close()));
  }
}

async function askAll(
  { peers, series, onProgress }: Measuring,
  answerers: ReadonlyMap<PeerName, Answerer>,
): Promise<readonly AnswerResult[]> {
  const results: AnswerResult[] = [];
  for (const { question, warmUp, asked } of series) {
    onProgress(`asking ${question}`);
    const contenders = peers.flatMap(({ peer, rounds }) => {
      const most = rounds.get(question);
      if (most === undefined) return [];
      return [aContender(peer, answerers.get(peer)!, most / asked.length)];
    });
    await measureQuestion({ contenders, warmUp, asked, onUnequal: printUnequal });
    results.push(...contenders.map((contender) => resultOf(question, contender)));
  }
  return results;
}

type NamedContender = Contender & { readonly name: PeerName };

function aContender(name: PeerName, answerer: Answerer, part: number): NamedContender {
  return { name, answerer, part, times: [], unequal: 0 };
}

function resultOf(question: Question, { name: peer, times, unequal }: NamedContender): AnswerResult {
  return {
    peer,
    question,
    rounds: times.length,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    unequal,
  };
}

/** Prints both answers in full, but for very long ones. */
function printUnequal({ name, asked, expected, given }: Unequal): void {
  const shown = (value: unknown): string =>
    inspect(value, { depth: 6, maxArrayLength: 20, breakLength: 110 });
  console.error(
    `\nUNEQUAL: ${name} answers ${shown(asked)}\n  with ${shown(given)}\n  where the first peer has ${shown(expected)}\n`,
  );
}
