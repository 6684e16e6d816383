import { describe, expect, it } from 'vitest';
import { inSteps } from '../../src/graph/inSteps.ts';

/** Counts to three, and keeps a list of what was done when. */
function counting(done: string[]) {
  return inSteps(function* () {
    for (const step of ['one', 'two', 'three']) {
      done.push(step);
      yield;
    }
    return done.length;
  });
}

describe('inSteps', () => {
  it('does nothing until it is asked, and everything once', () => {
    const done: string[] = [];
    const { now } = counting(done);
    expect(done).toEqual([]);
    expect([now(), now()]).toEqual([3, 3]);
    expect(done).toEqual(['one', 'two', 'three']);
  });

  it('lets others have their turn between the steps', async () => {
    const done: string[] = [];
    const { now, ready } = counting(done);
    const waited = ready();
    for (const other of ['a', 'b']) {
      await new Promise((resolve) => setImmediate(resolve));
      done.push(other);
    }
    await waited;
    expect(done.indexOf('a')).toBeLessThan(done.indexOf('three'));
    expect(done.indexOf('b')).toBeLessThan(done.indexOf('three'));
    expect(now()).toBe(5);
  });

  it('goes on where it stands for who cannot wait', async () => {
    const done: string[] = [];
    const { now, ready } = counting(done);
    const waited = ready();
    await new Promise((resolve) => setImmediate(resolve));
    expect(now()).toBe(3);
    await waited;
    expect(done).toEqual(['one', 'two', 'three']);
  });

  it('tells whoever waits what went wrong', async () => {
    const { ready } = inSteps<void>(function* () {
      yield;
      throw new Error('There is no end to it.');
    });
    await expect(ready()).rejects.toThrow('There is no end to it.');
  });
});
