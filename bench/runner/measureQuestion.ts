import { isDeepStrictEqual } from 'node:util';
import type { Peer } from '../peers/peer.ts';
import { ask, type Asked } from './questions.ts';

/** One that takes part in a question, and what came of it. */
export interface Contender {
  readonly name: string;
  readonly peer: Peer;
  /** The share of all questions that is put to it, from 0 to 1; the first contender is asked all. */
  readonly part: number;
  /** Milliseconds of every answer. */
  readonly times: number[];
  /** Number of answers that differ from those of the first contender. */
  unequal: number;
}

/** An answer that is not the one expected. */
export interface Unequal {
  readonly name: string;
  readonly asked: Asked;
  readonly expected: unknown;
  readonly given: unknown;
}

export interface Series {
  /** The first answers everything; the others are held to its answers. */
  readonly contenders: readonly Contender[];
  /** Put first, and not counted. */
  readonly warmUp: readonly Asked[];
  readonly asked: readonly Asked[];
  /** Called for the first unequal answer of each contender. */
  readonly onUnequal: (unequal: Unequal) => Promise<void>;
}

/** So many questions are put to one peer before it is another's turn: one alone would measure a cold processor cache. */
const BLOCK = 20;

/** Puts the same questions to all contenders, block by block in turn; slow ones get a part of each block. */
export async function measureQuestion({ contenders, warmUp, asked, onUnequal }: Series): Promise<void> {
  if (contenders.length === 0) return;
  for (const turn of turnsOf(contenders, warmUp)) await answersOf(turn);
  globalThis.gc?.();
  let expected: readonly unknown[] = [];
  for (const turn of turnsOf(contenders, asked)) {
    const { block, contender } = turn;
    const { answers, times } = await answersOf(turn);
    contender.times.push(...times);
    if (contender === contenders[0]) expected = answers;
    for (const [place, given] of answers.entries()) {
      if (isDeepStrictEqual(given, expected[place])) continue;
      contender.unequal += 1;
      if (contender.unequal > 1) continue;
      await onUnequal({ name: contender.name, asked: block[place]!, expected: expected[place], given });
    }
  }
}

interface Turn {
  /** Put before the block, and not counted: the first answer after another's turn finds cold processor caches. */
  readonly lead: Asked;
  readonly block: readonly Asked[];
  readonly contender: Contender;
  /** How many of the block are put to the contender. */
  readonly share: number;
}

/** The turns of all contenders, block by block. The first has all its rounds, and begins each block. */
function* turnsOf(contenders: readonly Contender[], asked: readonly Asked[]): Iterable<Turn> {
  for (let from = 0; from < asked.length; from += BLOCK) {
    const lead = asked.at(from - 1)!;
    const block = asked.slice(from, from + BLOCK);
    for (const contender of inTurn(contenders, from / BLOCK)) {
      const part = contender === contenders[0] ? 1 : contender.part;
      const share = Math.floor((from + block.length) * part) - Math.floor(from * part);
      yield { lead, block, contender, share };
    }
  }
}

/** The first contender first, the others from one further on each time. */
function inTurn(contenders: readonly Contender[], time: number): readonly Contender[] {
  const others = contenders.slice(1);
  const start = others.length === 0 ? 0 : time % others.length;
  return [...contenders.slice(0, 1), ...others.slice(start), ...others.slice(0, start)];
}

interface Given {
  readonly answers: readonly unknown[];
  /** Milliseconds of each. */
  readonly times: readonly number[];
}

/** Puts the questions of a turn. A slow peer, which is given one at a time, is given no lead. */
async function answersOf({ lead, block, contender: { peer }, share }: Turn): Promise<Given> {
  const answers: unknown[] = [];
  const times: number[] = [];
  // What others have left behind is not to be collected in this one's time.
  if (share > 0) globalThis.gc?.({ type: 'minor' });
  if (share > 1) await ask(peer, lead);
  for (const one of block.slice(0, share)) {
    const begun = performance.now();
    let answer = ask(peer, one);
    if (answer instanceof Promise) answer = await answer;
    times.push(performance.now() - begun);
    answers.push(answer);
  }
  return { answers, times };
}
