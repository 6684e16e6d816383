import { describe, expect, it } from 'vitest';
import { quote } from '../../src/problems/quote.ts';

describe('quote', () => {
  it.each([
    ['a b', '"a b"'],
    ['a\nb\u202e', '"a\\u000ab\\u202e"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['😀'.repeat(61), `"${'😀'.repeat(60)}…"`],
  ])('quotes %j', (value, quoted) => {
    expect(quote(value)).toBe(quoted);
  });
});
