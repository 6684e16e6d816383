import { describe, expect, it } from 'vitest';
import { inParts } from '../../src/queries/inParts.ts';

describe('inParts', () => {
  it('gives a short list as it is', () => {
    const list = [1, 2, 3];
    expect(inParts(list)).toBe(list);
  });

  it('gives a long one in its order, and lets others have their turn between its parts', async () => {
    const numbers = Array.from({ length: 2_000 }, (_, number) => number);
    const given: number[] = [];
    const all = Promise.all(
      inParts(numbers).map(async (member) => {
        given.push(await member);
      }),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(given.length).toBeGreaterThan(0);
    expect(given.length).toBeLessThan(2_000);
    await all;
    expect(given).toEqual(numbers);
  });
});
