import { describe, expect, it } from 'vitest';
import { ANY_TIME, sometimeBefore } from '../../src/time/bounds.ts';
import { certainlyOverlaps, possiblyOverlap } from '../../src/time/overlap.ts';
import { readTime } from '../../src/time/time.ts';

describe('possiblyOverlap and certainlyOverlaps', () => {
  it.each([
    // claim, asked about, possibly, certainly
    ['2016-12-13', '2016-12', true, true],
    ['2016-12', '2016-12-13', true, false],
    ['2016-12', '2016-12', true, true],
    ['2016-12', '2017', false, false],
    ['2016', '2016-12', true, false],
    ['2016-12~', '2016-12', true, false],
    ['2016?', '2016', true, false],
    ['2016-12-13', '2016-12~', true, false],
    ['2015-09/2016-12', '2016-01', true, true],
    ['2015-09/2016-12', '2016-12', true, true],
    ['2015-09/2016-12', '2016-12-01', true, true],
    ['2015-09/2016-12', '2016-12-02', true, false],
    ['2015-09/2016-12', '2015-09-01', true, false],
    ['2015-09/..', '2016', true, false],
    ['2015-09/..', '2015-09', true, true],
    ['2015-09/..', '2015-08', false, false],
    ['../2016-12-21', '2016-12', true, true],
    ['../2016-12-21', '2016-11', true, false],
    ['../..', '2016', true, false],
    ['2016-12', '2015-09/..', true, true],
    ['2016-12', '../2016', true, true],
    ['[2016-09,2016-10]', '2016-09', true, false],
    ['[2016-09,2016-10]', '2016', true, true],
    ['{2012-07,2016-12}', '2016-12', true, true],
    ['{2012-07,2016-12}', '2014', false, false],
    ['2016-24', '2017-02', true, false],
    ['2016-21', '2016-02', false, false],
  ])('"%s" against "%s": possibly %s, certainly %s', (time, asked, possibly, certainly) => {
    expect(possiblyOverlap(readTime(time), readTime(asked))).toBe(possibly);
    expect(possiblyOverlap(readTime(asked), readTime(time))).toBe(possibly);
    expect(certainlyOverlaps(readTime(time), readTime(asked))).toBe(certainly);
  });

  it('lets what is undated overlap only what begins before its source was published', () => {
    const undated = sometimeBefore(Date.parse('2016-12-20') / 86_400_000);
    expect(possiblyOverlap(undated, readTime('2016-12-20'))).toBe(true);
    expect(possiblyOverlap(undated, readTime('2016-12-21/..'))).toBe(false);
    expect(certainlyOverlaps(undated, readTime('2016'))).toBe(false);
  });

  it('lets what has no time at all overlap everything possibly and nothing certainly', () => {
    expect(possiblyOverlap(ANY_TIME, readTime('1914'))).toBe(true);
    expect(certainlyOverlaps(ANY_TIME, readTime('1914'))).toBe(false);
  });
});
