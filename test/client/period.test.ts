import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMonth, monthNumber, monthOf } from '../../client/src/state/months.ts';
import {
  duringOf,
  monthBars,
  monthsOf,
  nextPeriod,
  onMonths,
  periodAt,
  placeAfterKey,
  placesOf,
} from '../../client/src/state/period.ts';
import type { Period } from '../../client/src/state/viewState.ts';

const scale = monthsOf([
  { from: '2016-11', count: 2 },
  { from: '2016-11', count: 3 },
  { from: '2017-02', count: 1 },
]);
const anyTime: Period = { from: null, to: null };

describe('months', () => {
  it('are counted and named alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 * 12 }), (number) => {
        expect(isMonth(monthOf(number))).toBe(true);
        expect(monthNumber(monthOf(number))).toBe(number);
      }),
    );
    expect(monthOf(monthNumber('2016-12') + 1)).toBe('2017-01');
    expect(isMonth('2016-13')).toBe(false);
  });

  it('reach from the first claim to the last, empty ones between', () => {
    expect(scale).toEqual({
      months: ['2016-11', '2016-12', '2017-01', '2017-02'],
      counts: [5, 0, 0, 1],
    });
    expect(monthsOf([])).toEqual({ months: [], counts: [] });
  });

  it('stay the same with the numbers of a lens', () => {
    const inLens = onMonths(scale, [
      { from: '2016-12', count: 2 },
      { from: '2017-02', count: 1 },
    ]);
    expect(inLens).toEqual({ months: scale.months, counts: [0, 2, 0, 1] });
  });

  it('are each on the scale, however many, while their bars and what is played stay few', () => {
    const long = monthsOf([
      { from: '1517-10', count: 1 },
      { from: '1517-11', count: 4 },
      { from: '2016-12', count: 2 },
    ]);
    expect([long.months.length, long.months[0]]).toEqual([5991, '1517-10']);
    const bars = monthBars(long);
    expect([bars.length, bars[0], bars.at(-1)]).toEqual([
      353,
      { from: 0, months: 17, count: 5 },
      { from: 5984, months: 7, count: 2 },
    ]);
    expect(nextPeriod({ from: null, to: '1517-10' }, long)).toEqual({ from: null, to: '1519-03' });
    expect(nextPeriod({ from: null, to: '2016-11' }, long)).toEqual({ from: null, to: '2016-12' });
    expect(monthBars(scale).map(({ months, count }) => [months, count])).toEqual([
      [1, 5],
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  it('are passed by twelve with the keys of pages, to the end at most', () => {
    const { months } = monthsOf([
      { from: '2014-06', count: 1 },
      { from: '2016-12', count: 1 },
    ]);
    const after = (key: string, place: number) => placeAfterKey(key, place, { months });
    expect([after('PageUp', 3), after('PageDown', 20), after('PageUp', 25), after('PageDown', 3)]).toEqual([
      15, 8, 30, 0,
    ]);
    expect(after('ArrowRight', 3)).toBeNull();
  });
});

describe('a period', () => {
  it('is asked for in EDTF', () => {
    expect(duringOf(anyTime)).toBeNull();
    expect(duringOf({ from: '2016-11', to: null })).toBe('2016-11/..');
    expect(duringOf({ from: null, to: '2016-12' })).toBe('../2016-12');
  });

  it('is open at the ends of the scale', () => {
    expect(placesOf(anyTime, scale)).toEqual({ from: 0, to: 3 });
    expect(periodAt({ from: 0, to: 3 }, 'from', scale)).toEqual(anyTime);
    expect(periodAt({ from: 1, to: 2 }, 'to', scale)).toEqual({ from: '2016-12', to: '2017-01' });
  });

  it('is never turned: one slider pushes the other', () => {
    expect(periodAt({ from: 2, to: 1 }, 'from', scale)).toEqual({ from: '2017-01', to: '2017-01' });
    expect(periodAt({ from: 2, to: 1 }, 'to', scale)).toEqual({ from: '2016-12', to: '2016-12' });
  });

  it('stands at the end of a scale that does not reach it', () => {
    expect(placesOf({ from: '1990-01', to: '2030-01' }, scale)).toEqual({ from: 0, to: 3 });
    expect(placesOf({ from: '2016-12', to: null }, { months: [], counts: [] })).toEqual({ from: 0, to: 0 });
  });

  it('grows month by month when it is played from any time', () => {
    const first = nextPeriod(anyTime, scale)!;
    const second = nextPeriod(first, scale)!;
    expect([first, second]).toEqual([
      { from: null, to: '2016-11' },
      { from: null, to: '2016-12' },
    ]);
    expect(nextPeriod({ from: null, to: '2017-01' }, scale)).toEqual({ from: null, to: '2017-02' });
    expect(nextPeriod({ from: null, to: '2017-02' }, scale)).toBeNull();
  });

  it('moves on as a window when it is played from two bounds', () => {
    expect(nextPeriod({ from: '2016-11', to: '2016-12' }, scale)).toEqual({
      from: '2016-12',
      to: '2017-01',
    });
    expect(nextPeriod({ from: '2016-12', to: '2017-02' }, scale)).toBeNull();
    expect(nextPeriod({ from: '2017-01', to: null }, scale)).toBeNull();
  });

  it('cannot be played where there is one month at most', () => {
    expect(nextPeriod(anyTime, { months: ['2016-11'], counts: [1] })).toBeNull();
    expect(nextPeriod(anyTime, { months: [], counts: [] })).toBeNull();
  });
});
