import { describe, expect, it } from 'vitest';
import { earliestDay, latestDay } from '../../src/time/bounds.ts';
import { readTime } from '../../src/time/time.ts';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('readTime', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-12', '2016-12-01', '2016-12-31'],
    ['2016-12-13', '2016-12-13', '2016-12-13'],
    ['2016-12~', '2016-12-01', '2016-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2016-XX', '2016-01-01', '2016-12-31'],
    ['2016-12-XX', '2016-12-01', '2016-12-31'],
    ['2016-21', '2016-03-01', '2016-05-31'],
    ['2016-22', '2016-06-01', '2016-08-31'],
    ['2016-23', '2016-09-01', '2016-11-30'],
    ['2016-24', '2016-12-01', '2017-02-28'],
    ['2015-09/2016-12', '2015-09-01', '2016-12-31'],
    ['[2016-09,2016-10]', '2016-09-01', '2016-10-31'],
    ['[2016-09..2016-11]', '2016-09-01', '2016-11-30'],
    ['{2012,2016-12}', '2012-01-01', '2016-12-31'],
  ])('reads "%s" as some time from %s to %s', (text, from, to) => {
    expect([earliestDay(readTime(text)), latestDay(readTime(text))]).toEqual([day(from), day(to)]);
  });

  it.each([
    ['../2016-12-21', -Infinity, day('2016-12-21')],
    ['/2016', -Infinity, day('2016-12-31')],
    ['2015-09/..', day('2015-09-01'), Infinity],
    ['[..2016]', -Infinity, day('2016-12-31')],
  ])('reads the open end of "%s" as unbounded', (text, from, to) => {
    expect([earliestDay(readTime(text)), latestDay(readTime(text))]).toEqual([from, to]);
  });

  it('refuses what is no EDTF with a sentence that quotes it', () => {
    expect(() => readTime('December 2016')).toThrow(
      '"December 2016" is not a date in EDTF; write a day "2016-12-13", a month "2016-12", a year "2016" or an interval "2015-09/2016-12".',
    );
  });

  it.each(['2017/2016', '2016-12-13/2016-12-01'])('refuses "%s", which ends before it starts', (text) => {
    expect(() => readTime(text)).toThrow(`The interval "${text}" ends before it starts.`);
  });

  it('allows an interval whose ends share a month', () => {
    expect(readTime('2016-12-13/2016-12').spans).toHaveLength(1);
  });
});
