import { Presets, SingleBar } from 'cli-progress';

/** Tells of work that goes on: a bar on a terminal, nothing elsewhere. */
export interface Progress {
  readonly advance: (steps: number) => void;
  readonly stop: () => void;
}

/** How many steps pass between two drawings, so that counting costs nothing. */
const STEPS = 1000;

/** A bar on standard error where that is a terminal. `total` is the number of steps, `noun` what is counted. */
export function progressBar(total: number, noun: string): Progress {
  if (!process.stderr.isTTY) return { advance: () => undefined, stop: () => undefined };
  const format = `{bar} {percentage} % | {value} of {total} ${noun} | {eta_formatted} left`;
  const bar = new SingleBar({ format, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0);
  let waiting = 0;
  return {
    advance: (steps) => {
      waiting += steps;
      if (waiting < STEPS) return;
      bar.increment(waiting);
      waiting = 0;
    },
    stop: () => {
      bar.increment(waiting);
      bar.stop();
    },
  };
}
