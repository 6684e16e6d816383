import { inspect } from 'node:util';
import { randomFrom } from '../data/random.ts';
import type { Peer } from '../peers/peer.ts';
import { report, takeOrder } from './childProcess.ts';
import type { MeasureOrder, MeasureReport } from './measureMessages.ts';
import { type Contender, measureQuestion, type Unequal } from './measureQuestion.ts';
import { PEERS, type PeerName } from './peers.ts';
import { percentile } from './percentile.ts';
import { argumentsFrom, type Asked, type Question, QUESTIONS } from './questions.ts';
import { readData } from './readData.ts';
import type { AnswerResult } from './results.ts';

/** So many questions, for each that counts, are put beforehand. */
const WARM_UP_SHARE = 0.1;

/** A process of its own: all peers side by side, question by question. */
takeOrder(async (order: MeasureOrder) => {
  const { peers, series } = await loadAll(order);
  const answers: AnswerResult[] = [];
  for (const { question, warmUp, asked } of series) {
    await tell({ kind: 'progress', what: `asking ${question}` });
    const contenders = order.peers.flatMap(({ peer, rounds }) => {
      const most = rounds.get(question);
      return most === undefined ? [] : [aContender(peer, peers.get(peer)!, most / order.rounds)];
    });
    const onUnequal = (unequal: Unequal): Promise<void> => tell({ kind: 'unequal', what: inWords(unequal) });
    await measureQuestion({ contenders, warmUp, asked, onUnequal });
    answers.push(...contenders.map((contender) => resultOf(question, contender)));
  }
  await tell({ kind: 'measured', answers });
  for (const peer of peers.values()) await peer.close();
});

/** A question, as often as it is put. */
interface AskedOften {
  readonly question: Question;
  readonly warmUp: readonly Asked[];
  readonly asked: readonly Asked[];
}

interface Loaded {
  readonly peers: ReadonlyMap<PeerName, Peer>;
  readonly series: readonly AskedOften[];
}

/** Loads all peers and draws all arguments; the data are let go of, but for what peers keep. */
async function loadAll(order: MeasureOrder): Promise<Loaded> {
  const dataset = readData(order);
  const peers = new Map<PeerName, Peer>();
  for (const { peer: name } of order.peers) {
    await tell({ kind: 'progress', what: `loading ${PEERS[name].title}` });
    const peer: Peer = PEERS[name].make();
    peers.set(name, peer);
    await peer.load(dataset);
  }
  const draw = argumentsFrom(dataset);
  const series = QUESTIONS.map((question) => {
    const random = randomFrom(order.seed + 3 + QUESTIONS.indexOf(question));
    const drawSome = (count: number): readonly Asked[] =>
      Array.from({ length: count }, () => draw(question, random));
    const warmUp = drawSome(Math.ceil(order.rounds * WARM_UP_SHARE));
    return { question, warmUp, asked: drawSome(order.rounds) };
  });
  return { peers, series };
}

type NamedContender = Contender & { readonly name: PeerName };

function aContender(name: PeerName, peer: Peer, part: number): NamedContender {
  return { name, peer, part, times: [], unequal: 0 };
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

/** Both answers in full, but for very long ones. */
function inWords({ name, asked, expected, given }: Unequal): string {
  const shown = (value: unknown): string =>
    inspect(value, { depth: 6, maxArrayLength: 20, breakLength: 110 });
  return `${name} answers ${shown(asked)}\n  with ${shown(given)}\n  where the first peer has ${shown(expected)}`;
}

function tell(message: MeasureReport): Promise<void> {
  return report(message);
}
