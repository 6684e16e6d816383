import { workUntil } from '../claims/deadline.ts';

/** Milliseconds for which one operation may go on before others get their turn. */
const TURN = 10;

/** Those who wait for their turn, in the order in which they came; `next` is the first of them. */
let waiting: (() => void)[] = [];
let next = 0;

/** Resolves when what has arrived meanwhile was looked at; one operation at a time, first come, first served. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length - next === 1) setImmediate(giveTurn);
  });
}

/** Taking the first out of the list would move all others up, which takes seconds where a hundred thousand wait. */
function giveTurn(): void {
  waiting[next]?.();
  next += 1;
  if (next < waiting.length) {
    setImmediate(giveTurn);
    return;
  }
  waiting = [];
  next = 0;
}

/** Answers one question of an operation. Rejects with what the question throws. */
export type Answering = <Result>(question: () => Result) => Promise<Result>;

/**
 * Answers the questions of one operation: together they have so many milliseconds of work, after which they are given
 * up with OutOfTimeError. An operation that asks much is put together in turns, so that others, which ask less, need not
 * wait until all of it is done; the answer to its first question never waits.
 */
export function inTurns(milliseconds: number): Answering {
  let left = milliseconds;
  let turnBegan = performance.now();
  let isFirst = true;
  const work = <Result>(question: () => Result): Result => {
    const started = performance.now();
    try {
      return workUntil(started + left, question);
    } finally {
      left -= performance.now() - started;
    }
  };
  return async (question) => {
    const answer = work(question);
    if (isFirst) {
      isFirst = false;
      return answer;
    }
    /* What is made of the answers before this one is made first: they were given before. */
    await null;
    if (performance.now() - turnBegan > TURN) {
      await nextTurn();
      turnBegan = performance.now();
    }
    return answer;
  };
}
