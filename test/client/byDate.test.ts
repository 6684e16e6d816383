import { describe, expect, it } from 'vitest';
import { byDate } from '../../client/src/state/byDate.ts';

const sorted = (...dates: readonly (string | null)[]): readonly (string | null)[] =>
  byDate(dates.map((when) => ({ when }))).map(({ when }) => when);

describe('byDate', () => {
  it.each([
    [['2016-12-13', '2016-02~', '2016']],
    [['2016-12-13/2016-12-22', '[2016-09,2016-10]', '195X']],
    [['../2016-12-13', '2016-11-15/2016-12', '2016-10~']],
    [['2017-01~', '2016-23', '2016-08-31']],
  ])('begins with the earliest: %j', (dates) => {
    expect(sorted(...dates)).toEqual(dates.toReversed());
  });

  it('puts what has no date last, and leaves equal ones as they were', () => {
    expect(sorted(null, '2016-02', 'unknown', '2016-01')).toEqual(['2016-01', '2016-02', null, 'unknown']);
    const names = byDate(['a', 'b', 'c'].map((name) => ({ name, when: '2016' }))).map(({ name }) => name);
    expect(names).toEqual(['a', 'b', 'c']);
  });
});
