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
  const fail = (error: unknown): void => {
    throw error;
  };
  function* work() {
    done.push('first');
    yield;
    done.push('second');
    return 'all';
  }

  it('does a step in each task, the first too, and tells what came of it', () => {
    done.length = 0;
    inTasks(work(), (result) => done.push(result), fail);
    expect(done).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first']);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first', 'second', 'all']);
  });

  it('or does all at once, where there is little to do', () => {
    done.length = 0;
    atOnce(work(), (result) => done.push(result), fail);
    expect(done).toEqual(['first', 'second', 'all']);
  });

  it.each([
    ['in tasks', inTasks],
    ['at once', atOnce],
  ])('tells %s where a step fails, or what was to follow', (_, perform) => {
    done.length = 0;
    const error = new Error('There is no room.');
    const broken = () => {
      throw error;
    };
    function* breaking() {
      yield;
      broken();
    }
    const told: unknown[] = [];
    perform(
      breaking(),
      () => done.push('followed'),
      (reason) => told.push(reason),
    );
    perform(work(), broken, (reason) => told.push(reason));
    vi.runAllTimers();
    expect(told).toEqual([error, error]);
    expect(done).toEqual(['first', 'second']);
  });

  it('stops where it is', () => {
    done.length = 0;
    const stop = inTasks(work(), (result) => done.push(result), fail);
    vi.advanceTimersToNextTimer();
    stop();
    vi.runAllTimers();
    expect(done).toEqual(['first']);
  });
});
