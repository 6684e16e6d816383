import { describe, expect, it } from 'vitest';
import { silenceOf } from '../../src/claims/silence.ts';
import { earliestDay } from '../../src/time/bounds.ts';
import { readTime } from '../../src/time/time.ts';
import { aSource } from '../world.ts';

describe('silenceOf', () => {
  it.each([
    ['2016-02-08', 'backs', undefined, 'silent'],
    ['2016-02-08', 'fights', undefined, 'not-coded'],
    ['2016-02-08', 'backs', '2016-12', 'too-early'],
    ['2016-02-08', 'backs', '2015', 'silent'],
    ['2016-02-08', 'backs', '2016-02-08', 'silent'],
    ['../2016-12-21', 'backs', '2016-12', 'silent'],
    ['2016-12~', 'backs', '2017', 'too-early'],
    ['2016-02-08', 'fights', '2016-12', 'not-coded'],
  ])('of a source of %s on "%s", asked about %s: %s', (date, predicate, during, expected) => {
    const earliest = during === undefined ? -Infinity : earliestDay(readTime(during));
    expect(silenceOf(aSource('gazette', { date }), predicate, earliest)).toBe(expected);
  });
});
