import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownNumbers } from '../../src/columns/knownNumbers.ts';

describe('knownNumbers', () => {
  it('gives every id its place', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 })), (ids) => {
        expect(ids.map(knownNumbers(ids))).toEqual(ids.map((_, place) => place));
      }),
    );
  });

  it('tells ids apart that have both hashes in common', () => {
    const ids = ['e3owe', 'e44ej'];
    expect(ids.map(knownNumbers(ids))).toEqual([0, 1]);
  });
});
