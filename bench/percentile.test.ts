import { expect, it } from 'vitest';
import { percentile } from './runner/percentile.ts';

it.each([
  [[3, 1, 2], 50, 2],
  [[4, 1, 3, 2], 50, 2],
  [[1], 99, 1],
  [Array.from({ length: 1000 }, (_, place) => place + 1), 99, 990],
  [[], 50, NaN],
])('percentile(%j, %i) is %d', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});
