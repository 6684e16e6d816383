import { layoutSteps, type LayoutTask } from './layoutSteps.ts';

/** What the worker tells: the places so far; `done` with the last. */
export interface LayoutNews {
  readonly places: Float32Array;
  readonly done: boolean;
}

/** Lays out the task it is sent, slice by slice, and tells the places after each. Whoever is to stop it ends it. */
self.onmessage = ({ data }: MessageEvent<LayoutTask>): void => {
  const steps = layoutSteps(data);
  let last = data.places;
  const go = (): void => {
    const { value, done } = steps.next();
    if (value) last = value;
    self.postMessage({ places: last, done: done === true } satisfies LayoutNews);
    if (!done) setTimeout(go, 0);
  };
  go();
};
