import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inTasks } from '../../client/src/effects/inTasks.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('inTasks', () => {
  const done: string[] = [];
  function* work() {
    done.push('first');
    yield;
    done.push('second');
    return 'all';
  }

  it('does a step in each task, the first too, and tells what came of it', () => {
    done.length = 0;
    inTasks(work(), (result) => done.push(result));
    expect(done).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first']);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first', 'second', 'all']);
  });

  it('or does all at once, where there is little to do', () => {
    done.length = 0;
    expect(atOnce(work())).toBe('all');
    expect(done).toEqual(['first', 'second']);
  });

  it('stops where it is', () => {
    done.length = 0;
    const stop = inTasks(work(), (result) => done.push(result));
    vi.advanceTimersToNextTimer();
    stop();
    vi.runAllTimers();
    expect(done).toEqual(['first']);
  });
});
