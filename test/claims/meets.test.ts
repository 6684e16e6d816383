import { describe, expect, it } from 'vitest';
import { meets } from '../../src/claims/meets.ts';
import { withTime } from '../withTime.ts';
import type { Claim } from '../../src/claims/types.ts';
import { aClaim, aSource } from '../world.ts';

const published = aSource('chronicle', { date: '2016-12-20' });
const affirmed = (more: Partial<Claim>) => withTime(aClaim({ id: 'chronicle/yes', ...more }), published);
const denied = (more: Partial<Claim>) =>
  withTime(aClaim({ id: 'chronicle/no', polarity: 'denied', ...more }), published);

describe('meets', () => {
  it.each<[string, Partial<Claim>, Partial<Claim>, boolean]>([
    ['a bare denial and a bare affirmation', {}, {}, true],
    ['a bare denial and an affirmation of kinds', { kinds: ['weapons'] }, {}, true],
    ['a denial of a kind that is affirmed', { kinds: ['weapons', 'funding'] }, { kinds: ['weapons'] }, true],
    ['a denial of a kind that is not affirmed', { kinds: ['funding'] }, { kinds: ['weapons'] }, false],
    ['a denial of a kind and an affirmation that names none', {}, { kinds: ['weapons'] }, false],
    ['a denial of one of two kinds', { kinds: ['funding'] }, { kinds: ['weapons', 'funding'] }, true],
    [
      'a denial of a detail and an affirmation without one',
      { kinds: ['weapons'] },
      { kinds: ['weapons'], detail: 'anti-aircraft weapons' },
      false,
    ],
    [
      'a denial and an affirmation of the same detail',
      { detail: 'Anti-aircraft  weapons' },
      { detail: 'anti-aircraft weapons' },
      true,
    ],
    [
      'a denial and an affirmation of other details',
      { detail: 'rifles' },
      { detail: 'anti-aircraft weapons' },
      false,
    ],
    [
      'a denial in one event and an affirmation in the same',
      { event: 'spring-talks' },
      { event: 'spring-talks' },
      true,
    ],
    ['a denial in one event and an affirmation in none', {}, { event: 'spring-talks' }, false],
    ['a denial at large and an affirmation in an event', { event: 'spring-talks' }, {}, true],
    ['times that cannot overlap', { when: '2012' }, { when: '2016' }, false],
    ['times that may overlap', { when: '2016' }, { when: '2016-12' }, true],
    ['rival dates as a one-of set', { when: '[2016-09,2016-10]' }, { when: '2016-10' }, true],
    ['an undated denial and a date before publication', { when: '2015-09/..' }, {}, true],
    ['an undated denial and a date after publication', { when: '2017' }, {}, false],
    ['a promise and a denial', { modality: 'planned' }, {}, false],
    ['an affirmation and a denial of what would be', {}, { modality: 'hypothetical' }, false],
    ['an affirmation in another voice', { voice: ['miller'], stance: 'disputes' }, {}, true],
    ['support that was reduced and a denial of it', { change: 'reduced' }, {}, true],
    [
      'a denial directed against a claim that names less',
      { kinds: ['funding'], when: '2012' },
      { kinds: ['weapons'], when: '2016', against: ['chronicle/yes'] },
      true,
    ],
    [
      'a denial directed against another claim',
      { kinds: ['funding'] },
      { kinds: ['weapons'], against: ['chronicle/other'] },
      false,
    ],
    [
      'a denial directed against a mere promise',
      { modality: 'planned' },
      { against: ['chronicle/yes'] },
      false,
    ],
    ['a season and a month outside of it', { when: '2016-21' }, { when: '2016-12' }, false],
    ['a season and a month within it', { when: '2016-23' }, { when: '2016-11' }, true],
    ['an open beginning and what came before its end', { when: '../2015' }, { when: '2012' }, true],
    ['an open end and what came before its beginning', { when: '2015-09/..' }, { when: '2014' }, false],
    ['intervals that touch on a day', { when: '2016-11-15/2016-12-13' }, { when: '2016-12-13/..' }, true],
    [
      'intervals of which one ends before the other begins',
      { when: '2012/2013' },
      { when: '2014/2015' },
      false,
    ],
    ['a one-of set of which no member fits', { when: '[2016-09,2016-10]' }, { when: '2016-12' }, false],
    ['a list of all dates of which one fits', { when: '{2012,2016}' }, { when: '2016-12' }, true],
    [
      'the same kind in another event',
      { kinds: ['talks'], event: 'spring-talks' },
      { kinds: ['talks'], event: 'autumn-talks' },
      false,
    ],
    [
      'the same event with another kind',
      { kinds: ['talks'], event: 'spring-talks' },
      { kinds: ['refusal'], event: 'spring-talks' },
      false,
    ],
    [
      'kind, event and detail all the same',
      { kinds: ['talks'], event: 'spring-talks', detail: 'the ford' },
      { kinds: ['talks'], event: 'spring-talks', detail: 'the ford' },
      true,
    ],
    [
      'kind and detail the same at times that cannot overlap',
      { kinds: ['weapons'], detail: 'cannon', when: '2001' },
      { kinds: ['weapons'], detail: 'cannon', when: '2003' },
      false,
    ],
    [
      'a denial without a stated form and an affirmation of a kind',
      { kinds: ['weapons'] },
      { kinds: ['unknown'] },
      true,
    ],
    [
      'a denial of a kind and an affirmation without a stated form',
      { kinds: ['unknown'] },
      { kinds: ['weapons'] },
      false,
    ],
    ['what should be and a denial', { modality: 'normative' }, {}, false],
    ['a possible affirmation and a certain denial', { certainty: 'possible' }, {}, true],
  ])('%s', (_, yes, no, expected) => {
    expect(meets(affirmed(yes), denied(no))).toBe(expected);
  });

  it('never holds between two affirmations or two denials', () => {
    expect(meets(affirmed({}), affirmed({}))).toBe(false);
    expect(meets(denied({}), denied({}))).toBe(false);
  });
});
