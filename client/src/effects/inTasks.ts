/**
 * Does some work step by step, each in a task of its own, so that what is pressed meanwhile is heard; at the end tells what came
 * of it. Gives back how to stop.
 */
export function inTasks<Result>(
  work: Iterator<unknown, Result, void>,
  onDone: (result: Result) => void,
): () => void {
  const step = (): void => {
    const { done, value } = work.next();
    if (done) onDone(value);
    else next = setTimeout(step);
  };
  let next = setTimeout(step);
  return () => clearTimeout(next);
}

/** Does all steps of some work at once. */
export function atOnce<Result>(work: Iterator<unknown, Result, void>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
