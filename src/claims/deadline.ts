/** A question took longer than it may, and was given up. */
export class OutOfTimeError extends Error {
  override readonly name = 'OutOfTimeError';

  constructor() {
    super(
      'This took longer than the server allows and was given up. Ask for less: smaller pages, shorter chains, or only some predicates and sources.',
    );
  }
}

/** So many steps are made between two looks at the clock. */
const STEPS = 256;

/** When the work that is being done has to end, in milliseconds of `performance.now()`. */
let ends = Infinity;
let left = STEPS;

/**
 * Does work that is not asynchronous, and gives it up at the first `stillTime` after a deadline, in milliseconds of
 * `performance.now()`. Throws OutOfTimeError; nothing is begun after the deadline.
 */
export function workUntil<Result>(deadline: number, work: () => Result): Result {
  if (deadline === Infinity) return work();
  if (performance.now() > deadline) throw new OutOfTimeError();
  const before = ends;
  ends = deadline;
  try {
    return work();
  } finally {
    ends = before;
  }
}

/** To be called at each step of what may take long. Throws OutOfTimeError after the deadline of the work around it. */
export function stillTime(): void {
  left -= 1;
  if (left > 0) return;
  left = STEPS;
  if (ends !== Infinity && performance.now() > ends) throw new OutOfTimeError();
}
