import { isDeepStrictEqual } from 'node:util';
import type { Asked } from './questions.ts';
import type { Turn } from './answererMessages.ts';
import type { Answerer } from './startAnswerer.ts';

/** One that takes part in a question, and what came of it. */
export interface Contender {
  readonly name: string;
  readonly answerer: Pick<Answerer, 'answer' | 'collect'>;
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
  readonly onUnequal: (unequal: Unequal) => void;
}

/** So many questions that count are put to one peer before it is another's turn. */
const BLOCK = 100;

/** Puts the same questions to all contenders, block by block in turn; slow ones get a part of each block. */
export async function measureQuestion({ contenders, warmUp, asked, onUnequal }: Series): Promise<void> {
  if (contenders.length === 0) return;
  for (const { contender, turn } of turnsOf(contenders, [], warmUp)) await contender.answerer.answer(turn);
  for (const { answerer } of contenders) await answerer.collect();
  let expected: readonly unknown[] = [];
  for (const { contender, turn } of turnsOf(contenders, warmUp, asked)) {
    const { answers, times } = await contender.answerer.answer(turn);
    contender.times.push(...times);
    if (contender === contenders[0]) expected = answers;
    for (const [place, given] of answers.entries()) {
      if (isDeepStrictEqual(given, expected[place])) continue;
      contender.unequal += 1;
      if (contender.unequal > 1) continue;
      onUnequal({ name: contender.name, asked: turn.block[place]!, expected: expected[place], given });
    }
  }
}

/** The turns of all contenders, block by block. The first has all its rounds, and begins each block. */
function* turnsOf(
  contenders: readonly Contender[],
  before: readonly Asked[],
  asked: readonly Asked[],
): Iterable<{ readonly contender: Contender; readonly turn: Turn }> {
  let last = before.slice(-BLOCK);
  for (let from = 0; from < asked.length; from += BLOCK) {
    const block = asked.slice(from, from + BLOCK);
    for (const contender of inTurn(contenders, from / BLOCK)) {
      const part = contender === contenders[0] ? 1 : contender.part;
      const share = Math.floor((from + block.length) * part) - Math.floor(from * part);
      if (share === 0) continue;
      /* Whoever is asked a part only is so slow that cold caches do not count. */
      yield { contender, turn: { lead: part < 1 ? [] : last, block: block.slice(0, share) } };
    }
    last = block;
  }
}

/** The first contender first, the others from one further on each time. */
function inTurn(contenders: readonly Contender[], time: number): readonly Contender[] {
  const others = contenders.slice(1);
  const start = others.length === 0 ? 0 : time % others.length;
  return [...contenders.slice(0, 1), ...others.slice(start), ...others.slice(0, start)];
}
