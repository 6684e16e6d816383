import type { LayoutTask } from './layoutSteps.ts';
import type { LayoutNews } from './layoutWorker.ts';
import type { Place } from './place.ts';

/** What a layout begins with, and who hears of it. */
export interface LayoutStart {
  readonly task: LayoutTask;
  /** The entities of the task, in its order. */
  readonly ids: readonly string[];
  /** Where everything stands that is drawn, shown or not. */
  readonly standing: ReadonlyMap<string, Place>;
  /** Told after each slice of work; `done` with the last. */
  readonly onNews: (done: boolean) => void;
  /** Told where the worker cannot be loaded or breaks down. */
  readonly onFailure: () => void;
}

/** A layout that runs in a worker of its own until it is ended. */
export interface LayoutRun {
  /** Where it has put everything so far; null before its first news. */
  readonly places: () => ReadonlyMap<string, Place> | null;
  readonly end: () => void;
}

/** Starts to lay out. */
export function runLayout({ task, ids, standing, onNews, onFailure }: LayoutStart): LayoutRun {
  const places = new Map(standing);
  let heard = false;
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutNews>): void => {
    heard = true;
    ids.forEach((id, at) => places.set(id, { x: data.places[at * 2]!, y: data.places[at * 2 + 1]! }));
    onNews(data.done);
  };
  worker.onerror = onFailure;
  worker.postMessage(task);
  return { places: () => (heard ? places : null), end: () => worker.terminate() };
}
