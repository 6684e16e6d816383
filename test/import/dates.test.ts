import { describe, expect, it } from 'vitest';
import { dateFormatProblem, interval, readDate, withPrecision } from '../../src/import/dates.ts';

describe('readDate', () => {
  it.each([
    ['2014-00-00', 'YYYY-MM-DD', '2014'],
    ['2014-05-00', 'YYYY-MM-DD', '2014-05'],
    ['0000-00-00', 'YYYY-MM-DD', ''],
    ['0000', 'YYYY', ''],
    ['30 December 2017', 'D MMMM YYYY', '2017-12-30'],
    ['30 Dec. 2017', 'D MMMM YYYY', '2017-12-30'],
    ['December 3rd, 2017', 'MMMM D, YYYY', '2017-12-03'],
    ['2014', 'YYYY', '2014'],
    ['9/17/2016', 'M/D/YYYY', '2016-09-17'],
    ['17.09.2016', 'DD.MM.YYYY', '2016-09-17'],
    ['2016-09-17 00:00:00', 'YYYY-MM-DD *', '2016-09-17'],
    ['2015-09/2016-12', 'edtf', '2015-09/2016-12'],
    ['2014~', 'edtf', '2014~'],
  ])('reads %s as %s: %s', (text, format, date) => {
    expect(readDate(text, [format])).toEqual({ date });
  });

  it('reads years of two digits in the hundred years that are declared', () => {
    expect(readDate('11/1/12', ['M/D/YY'], '2000-2099')).toEqual({ date: '2012-11-01' });
    expect(readDate('11/1/12', ['D/M/YY'], '1900-1999')).toEqual({ date: '1912-01-11' });
    expect(readDate('11/1/49', ['M/D/YY'], '1950-2049')).toEqual({ date: '2049-11-01' });
    expect(readDate('11/1/50', ['M/D/YY'], '1950-2049')).toEqual({ date: '1950-11-01' });
  });

  it.each([
    ['11/1/12', ['YYYY-MM-DD', 'YYYY'], '"11/1/12" is no date of the format "YYYY-MM-DD" or "YYYY".'],
    ['2014-02-30', ['YYYY-MM-DD'], '"2014-02-30" is no date of the format "YYYY-MM-DD".'],
    ['0000-05-00', ['YYYY-MM-DD'], '"0000-05-00" is no date of the format "YYYY-MM-DD".'],
    ['soon', ['edtf'], '"soon" is no date of the format "edtf".'],
    ['12 Brumaire 1799', ['D MMMM YYYY'], '"12 Brumaire 1799" is no date of the format "D MMMM YYYY".'],
  ])('does not guess what %s is', (text, formats, problem) => {
    expect(readDate(text, formats)).toEqual({ problem });
  });

  it('refuses what two declared formats read differently', () => {
    expect(readDate('1/2/2014', ['D/M/YYYY', 'M/D/YYYY'])).toEqual({
      problem: '"1/2/2014" can be read as 2014-02-01 and as 2014-01-02; declare one format.',
    });
    expect(readDate('1/1/2014', ['D/M/YYYY', 'M/D/YYYY'])).toEqual({ date: '2014-01-01' });
  });
});

describe('dateFormatProblem', () => {
  it.each([
    ['DD/MM', undefined, 'has no year'],
    ['YYYY-DD', undefined, 'has a day without a month'],
    ['MM-M-YYYY', undefined, 'has a part twice'],
    ['D/M/YY', undefined, 'say of which hundred years with "twoDigitYears"'],
    ['D/M/YY', '20', '"twoDigitYears" is a hundred years, such as 1950-2049, not "20".'],
    ['D/M/YY', '1950-2050', 'not "1950-2050".'],
  ])('refuses %s', (format, years, reason) => {
    expect(dateFormatProblem(format, years)).toContain(reason);
  });

  it('accepts a whole one', () => {
    expect([dateFormatProblem('D/M/YY', '1950-2049'), dateFormatProblem('edtf', undefined)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('interval and precision', () => {
  it('joins two ends, of which one may be unknown or open', () => {
    expect(interval('2014', '2016-05', 'unknown')).toEqual({ date: '2014/2016-05' });
    expect(interval('2014', '', 'unknown')).toEqual({ date: '2014/' });
    expect(interval('2014', '', 'open')).toEqual({ date: '2014/..' });
    expect(interval('2014', '2014', 'open')).toEqual({ date: '2014' });
    expect(interval('2015', '2014', 'open')).toHaveProperty('problem');
  });

  it('cuts a date to what it is exact to', () => {
    expect(withPrecision('2014-05-06', 'month', false)).toEqual({ date: '2014-05' });
    expect(withPrecision('2014-05-06', 'year', true)).toEqual({ date: '2014~' });
    expect(withPrecision('2014-05-06', 'week', false)).toHaveProperty('problem');
  });
});
