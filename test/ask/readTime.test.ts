import { describe, expect, it } from 'vitest';
import { findTime } from '../../src/ask/reading/readTime.ts';
import { tokensOf } from '../../src/ask/words/tokens.ts';

/** The limit of time in a question, and the words that are left. */
function limitIn(question: string): string | undefined {
  const tokens = tokensOf(question);
  const eventAt = (at: number): { to: number; when: string } | undefined =>
    tokens[at]?.word === 'battle' ? { to: at + 1, when: '2016-11-15/2016-12-13' } : undefined;
  const named = (noun: string, edtf: string): string | undefined =>
    noun === 'offensive' && edtf === '2016-11' ? '2016-11-15/2016-12-13' : undefined;
  const limit = findTime(tokens, { at: eventAt, named }, () => false);
  if (!limit) return undefined;
  const rest = [...tokens.slice(0, limit.from), ...tokens.slice(limit.to)].map(({ word }) => word);
  return `${limit.edtf} | ${rest.join(' ')}`;
}

describe('findTime', () => {
  it.each([
    ['who helped in 2016', '2016 | who helped'],
    ['in December 2016 who helped', '2016-12 | who helped'],
    ['on 13 December 2016', '2016-12-13 | '],
    ['on December 3rd, 2016', '2016-12-03 | '],
    ['since September 2015', '2015-09/.. | '],
    ['after 2015', '2016/.. | '],
    ['before 2016', '../2015 | '],
    ['before the November 2016 offensive', '../2016-11-14 | '],
    ['in the November 2016 offensive', '2016-11-15/2016-12-13 | '],
    ['in the December 2016 offensive', '2016-12 | offensive'],
    ['before December 2016', '../2016-11-30 | '],
    ['until the end', undefined],
    ['up to March 2016', '../2016-03 | '],
    ['between 2013 and 2015', '2013/2015 | '],
    ['from 2013 to 2015', '2013/2015 | '],
    ['between November and December 2016', '2016-11/2016-12 | '],
    ['in November and December 2016', '2016-11/2016-12 | '],
    ['November-December 2016', '2016-11/2016-12 | '],
    ['between 15 November and 13 December 2016', '2016-11-15/2016-12-13 | '],
    ['from November 15 to December 13, 2016', '2016-11-15/2016-12-13 | '],
    ['from 15 December to 3 January 2017', '2016-12-15/2017-01-03 | '],
    ['between 15 and 30 November 2016', '2016-11-15/2016-11-30 | '],
    ['between 15 and 30 rebels', undefined],
    ['in 2012 and 2013', '2012/2013 | '],
    ['in 2012 and 2016', '2012 | and 2016'],
    ['in December and January 2017', '2016-12/2017-01 | '],
    ['before the end of 2016', '2016 | before the end'],
    ['in November or December 2016', '2016-11/2016-12 | '],
    ['in the summer of 2016', '2016-22 | '],
    ['at the end of 2016', '2016-10/2016-12 | '],
    ['in late 2016', '2016-09/2016-12 | '],
    ['in the 1980s', '198X | '],
    ['before the battle', '../2016-11-14 | '],
    ['since the battle', '2016-11-15/.. | '],
    ['during the battle', '2016-11-15/2016-12-13 | '],
    ['in 2015-2016', '2015/2016 | '],
    ['in 2016-12', '2016-12 | '],
    ['on 2016-12-13', '2016-12-13 | '],
    ['who may help', undefined],
  ])('in %j', (question, limit) => {
    expect(limitIn(question)).toBe(limit);
  });
});
