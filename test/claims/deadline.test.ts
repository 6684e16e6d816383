import { describe, expect, it } from 'vitest';
import { OutOfTimeError, stillTime, workUntil } from '../../src/claims/deadline.ts';

/** Goes on until it is stopped, for at most five seconds. */
function workOn(): string {
  const stop = performance.now() + 5_000;
  while (performance.now() < stop) stillTime();
  return 'was never stopped';
}

describe('workUntil', () => {
  it('stops work in the middle soon after the deadline', () => {
    const started = performance.now();
    expect(() => workUntil(started + 50, workOn)).toThrow(OutOfTimeError);
    expect(performance.now() - started).toBeGreaterThanOrEqual(50);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('begins nothing after the deadline', () => {
    let begun = false;
    const work = (): void => {
      begun = true;
    };
    expect(() => workUntil(performance.now() - 1, work)).toThrow(OutOfTimeError);
    expect(begun).toBe(false);
  });

  it('gives what work within the deadline gives', () => {
    expect(workUntil(performance.now() + 60_000, () => 7)).toBe(7);
    expect(workUntil(Infinity, () => 8)).toBe(8);
  });

  it('leaves no deadline behind, whether work ends or is stopped', () => {
    expect(() => workUntil(performance.now() + 5, workOn)).toThrow(OutOfTimeError);
    workUntil(performance.now() + 5, () => undefined);
    const stop = performance.now() + 20;
    while (performance.now() < stop) stillTime();
  });

  it('keeps the deadline of the work around it', () => {
    const inner = (): void => workUntil(performance.now() + 60_000, () => undefined);
    expect(() =>
      workUntil(performance.now() + 20, () => {
        inner();
        return workOn();
      }),
    ).toThrow(OutOfTimeError);
  });
});
