import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/problems/didYouMean.ts';

describe('didYouMean', () => {
  it.each([
    [[], '.'],
    [['a'], '; did you mean "a"?'],
    [['a', 'b'], '; did you mean "a" or "b"?'],
    [['a', 'b', 'c'], '; did you mean "a", "b" or "c"?'],
  ])('ends a sentence with %j', (near, end) => {
    expect(didYouMean(near)).toBe(end);
  });
});
