import fc from 'fast-check';
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { plainDays } from '../../src/time/plainDate.ts';

const DAY = 86_400_000;
const twoDigits = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 100, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const dates = fc.oneof(
  year,
  fc.tuple(year, twoDigits).map((parts) => parts.join('-')),
  fc.tuple(year, twoDigits, twoDigits).map((parts) => parts.join('-')),
);

/** What the grammar makes of the same; undefined for what is no date, or a season. */
function byGrammar(text: string): unknown {
  try {
    const { type, min, max } = edtf(text);
    return type === 'Season' ? undefined : { min: Math.floor(min / DAY), max: Math.floor(max / DAY) };
  } catch {
    return undefined;
  }
}

describe('plainDays', () => {
  it('reads plain dates as the grammar of EDTF does', () => {
    const alike = fc.property(dates, (text) => {
      const days = plainDays(text);
      if (days) expect(days).toEqual(byGrammar(text));
    });
    fc.assert(alike, {
      numRuns: 500,
      examples: [['2016-02-29'], ['2015-02-29'], ['2016-13'], ['2016-00'], ['2016-12-00'], ['0100']],
    });
  });

  it('reads the plain dates of the calendar', () => {
    expect(plainDays('1970')).toEqual({ min: 0, max: 364 });
    expect(plainDays('1970-02')).toEqual({ min: 31, max: 58 });
    expect(plainDays('2016-02-29')).toEqual({ min: 16_860, max: 16_860 });
  });

  it.each(['2016~', '201X', '2016-21', '-0044', '2015/2016', '0044', '2015-02-29', ' 2016', ''])(
    'leaves "%s" alone',
    (text) => {
      expect(plainDays(text)).toBeUndefined();
    },
  );
});
