import { setImmediate } from 'node:timers/promises';

/** What takes long to work out: in one go, or step by step. */
export interface InSteps<Value> {
  /** Works out what is left to be done, if anything is, and gives it. */
  readonly now: () => Value;
  /** Resolves when `now` answers at once; whatever else there is to do has its turn between the steps. */
  readonly ready: () => Promise<void>;
}

/** Works something out when it is first asked for, and keeps it. Both ways of asking do the same steps, each of them once. */
export function inSteps<Value>(begin: () => Generator<void, Value, void>): InSteps<Value> {
  let steps: Generator<void, Value, void> | undefined;
  let known: { readonly value: Value } | undefined;
  let waiting: Promise<void> | undefined;
  const step = (): void => {
    const { done, value } = (steps ??= begin()).next();
    if (done) known = { value };
  };
  const work = async (): Promise<void> => {
    while (known === undefined) {
      await setImmediate();
      if (known === undefined) step();
    }
  };
  return {
    now: () => {
      while (known === undefined) step();
      return known.value;
    },
    ready: () => (waiting ??= work()),
  };
}
