import { describe, expect, it } from 'vitest';
import { OutOfTimeError, stillTime } from '../../src/claims/deadline.ts';
import { inTurns } from '../../src/queries/inTurns.ts';

function workFor(milliseconds: number): void {
  const stop = performance.now() + milliseconds;
  while (performance.now() < stop) stillTime();
}

describe('inTurns', () => {
  it('lets others have their turn between the answers of an operation that asks much', async () => {
    const answer = inTurns(10_000);
    const done: number[] = [];
    const heavy = Array.from({ length: 8 }, (_, part) =>
      answer(() => part).then((made) => {
        workFor(15);
        done.push(made);
      }),
    );
    const doneBetween: number[] = [];
    for (let look = 0; look < 4; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      doneBetween.push(done.length);
    }
    expect(doneBetween[0]).toBeLessThan(4);
    await Promise.all(heavy);
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('answers an operation that asks little at once, whatever others ask', async () => {
    const heavy = inTurns(10_000);
    const parts = Array.from({ length: 8 }, () => heavy(() => undefined).then(() => workFor(15)));
    await Promise.resolve();
    const order: string[] = [];
    const all = Promise.all(parts).then(() => order.push('heavy'));
    await inTurns(10_000)(() => 1).then(() => order.push('light'));
    await all;
    expect(order).toEqual(['light', 'heavy']);
  });

  it('gives all questions of an operation one time', async () => {
    const answer = inTurns(400);
    await answer(() => workFor(100));
    await expect(answer(() => workFor(5_000))).rejects.toThrow(OutOfTimeError);
    await expect(answer(() => 1)).rejects.toThrow(OutOfTimeError);
  });

  it('does not count the time in which an operation waits', async () => {
    const answer = inTurns(200);
    await answer(() => 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await answer(() => 2)).toBe(2);
  });
});
