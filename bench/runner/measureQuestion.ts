import { isDeepStrictEqual } from 'node:util';
import type { Asked } from './questions.ts';
import type { Stretch, Turn } from './answererMessages.ts';
import type { Answerer } from './startAnswerer.ts';

/** One that takes part in a question, and what came of it. */
export interface Contender {
  readonly name: string;
  readonly answerer: Pick<Answerer, 'handOver' | 'warmUp' | 'answer'>;
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
  /** Put first, over and over, and not counted. */
  readonly warmUp: readonly Asked[];
  readonly asked: readonly Asked[];
  /** Called for the first unequal answer of each contender. */
  readonly onUnequal: (unequal: Unequal) => void;
}

/** So many questions that count are put to one peer before it is another's turn. */
const BLOCK = 100;

/**
 * So many different questions of the lead are put again after collecting, which leaves caches cold, and memory that nobody
 * has touched. Different ones: of a question that has few arguments, all.
 */
const AFTER_COLLECTING = 20;

/**
 * So long a peer is asked before anything counts. A number of questions would not do: V8 is still compiling answers of
 * microseconds after some hundreds of them.
 */
const WARM_UP_MILLISECONDS = 1000;

/** Puts the same questions to all contenders, block by block in turn; slow ones get a part of each block. */
export async function measureQuestion({ contenders, warmUp, asked, onUnequal }: Series): Promise<void> {
  if (contenders.length === 0) return;
  const questions = [...warmUp, ...asked];
  for (const { answerer } of contenders) {
    await answerer.handOver(questions);
    await answerer.warmUp({ stretch: { from: 0, to: warmUp.length }, milliseconds: WARM_UP_MILLISECONDS });
  }
  let expected: readonly unknown[] = [];
  for (const { contender, turn } of turnsOf(contenders, questions, warmUp.length)) {
    const { answers, times } = await contender.answerer.answer(turn);
    contender.times.push(...times);
    if (contender === contenders[0]) expected = answers;
    for (const [place, given] of answers.entries()) {
      if (isDeepStrictEqual(given, expected[place])) continue;
      contender.unequal += 1;
      if (contender.unequal > 1) continue;
      onUnequal({
        name: contender.name,
        asked: questions[turn.block.from + place]!,
        expected: expected[place],
        given,
      });
    }
  }
}

/** The turns of all contenders, block by block. The first has all its rounds, and begins each block. */
function* turnsOf(
  contenders: readonly Contender[],
  questions: readonly Asked[],
  begin: number,
): Iterable<{ readonly contender: Contender; readonly turn: Turn }> {
  for (let [from, time] = [begin, 0]; from < questions.length; from += BLOCK, time += 1) {
    const to = Math.min(from + BLOCK, questions.length);
    const whole = { from: Math.max(from - BLOCK, 0), to: from };
    const again = lastDifferent(questions, whole, AFTER_COLLECTING);
    for (const contender of inTurn(contenders, time)) {
      const part = contender === contenders[0] ? 1 : contender.part;
      const share = Math.floor((to - begin) * part) - Math.floor((from - begin) * part);
      if (share === 0) continue;
      /* Whoever is asked a part only is so slow that cold caches do not count. */
      const before = part < 1 ? { lead: { from, to: from }, again: [] } : { lead: whole, again };
      yield { contender, turn: { ...before, block: { from, to: from + share } } };
    }
  }
}

/** Places of the last questions of a stretch, each question once, at most so many. */
function lastDifferent(questions: readonly Asked[], { from, to }: Stretch, most: number): readonly number[] {
  const places: number[] = [];
  for (let place = to - 1; place >= from && places.length < most; place -= 1) {
    if (!places.some((other) => isDeepStrictEqual(questions[other], questions[place]))) places.push(place);
  }
  return places.reverse();
}

/** The first contender first, the others from one further on each time. */
function inTurn(contenders: readonly Contender[], time: number): readonly Contender[] {
  const others = contenders.slice(1);
  const start = others.length === 0 ? 0 : time % others.length;
  return [...contenders.slice(0, 1), ...others.slice(start), ...others.slice(0, start)];
}
