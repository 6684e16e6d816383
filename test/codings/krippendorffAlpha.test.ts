import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, nominal, ordinal } from '../../src/codings/krippendorffAlpha.ts';

/** Turns one row per coder, with a full stop for a missing value, into one list of values per unit. */
function unitsOf(...coders: string[]): string[][] {
  const rows = coders.map((row) => row.split(' '));
  return rows[0]!.map((_, unit) => rows.map((row) => row[unit]!).filter((value) => value !== '.'));
}

/** The examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). */
const FOUR_CODERS = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('krippendorffAlpha', () => {
  it('gives 0.095 for the published example of two coders and two values', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(krippendorffAlpha(units)).toBeCloseTo(0.095, 3);
  });

  it('gives 0.692 for the published example of two coders and five values', () => {
    const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(krippendorffAlpha(units, nominal)).toBeCloseTo(0.692, 3);
  });

  it('gives 0.743 and, on an ordinal scale, 0.815 for the published example of four coders with gaps', () => {
    expect(krippendorffAlpha(FOUR_CODERS)).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(FOUR_CODERS, ordinal(['1', '2', '3', '4', '5']))).toBeCloseTo(0.815, 3);
  });

  it('is 1 where all agree on several values, and below 0 where they differ systematically', () => {
    expect(krippendorffAlpha(unitsOf('a b a', 'a b a'))).toBe(1);
    expect(krippendorffAlpha(unitsOf('a b a b', 'b a b a'))).toBeLessThan(0);
  });

  it('is undefined where nothing could be disagreed on', () => {
    expect(krippendorffAlpha(unitsOf('a a', 'a a'))).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
    expect(krippendorffAlpha(unitsOf('a', '.'))).toBeUndefined();
  });
});
