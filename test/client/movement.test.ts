import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchMovement } from '../../client/src/drawing/movement.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('watchMovement', () => {
  it('is on from the first change until some time after the last, and tells once', () => {
    const rests: string[] = [];
    const { isOn, moved } = watchMovement(() => rests.push('rest'));
    expect(isOn()).toBe(false);
    moved();
    vi.advanceTimersByTime(100);
    moved();
    vi.advanceTimersByTime(100);
    expect([isOn(), rests]).toEqual([true, []]);
    vi.advanceTimersByTime(100);
    expect([isOn(), rests]).toEqual([false, ['rest']]);
  });

  it('is over where it has come to rest when it tells', () => {
    const seen: boolean[] = [];
    const movement = watchMovement(() => seen.push(movement.isOn()));
    movement.moved();
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([false]);
  });

  it('tells nothing after its end', () => {
    const onRest = vi.fn();
    const { moved, end } = watchMovement(onRest);
    moved();
    end();
    vi.advanceTimersByTime(1000);
    expect(onRest).not.toHaveBeenCalled();
  });
});
