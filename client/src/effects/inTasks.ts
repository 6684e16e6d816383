/**
 * Does some work step by step, each in a task of its own, so that what is pressed meanwhile is heard; at the end tells what came
 * of it, or with what error it, or the telling, broke off. Gives back how to stop.
 */
export function inTasks<Result>(
  work: Iterator<unknown, Result, void>,
  onDone: (result: Result) => void,
  onError: (error: unknown) => void,
): () => void {
  const step = (): void => {
    try {
      const { done, value } = work.next();
      if (done) onDone(value);
      else next = setTimeout(step);
    } catch (error) {
      onError(error);
    }
  };
  let next = setTimeout(step);
  return () => clearTimeout(next);
}

/** Does all steps of some work at once, so that nothing is left to stop; otherwise as `inTasks`. */
export function atOnce<Result>(
  work: Iterator<unknown, Result, void>,
  onDone: (result: Result) => void,
  onError: (error: unknown) => void,
): () => void {
  try {
    let step = work.next();
    while (!step.done) step = work.next();
    onDone(step.value);
  } catch (error) {
    onError(error);
  }
  return () => {};
}
