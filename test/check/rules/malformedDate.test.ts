import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, problemsOf, record, source } from '../world.ts';

describe('malformedDate', () => {
  it('asks for EDTF in claims, sources and entities', async () => {
    const files = {
      [CLAIMS]: claims({ when: 'last year' }, { when: '2016-13' }, { when: '9'.repeat(200) }),
      [SOURCE]: source({ date: '12/2016' }),
      'entities/event.yaml': record({ id: 'geneva-talks', name: 'Geneva talks', when: '16' }),
    };
    expect(await problemsOf('malformed-date', files)).toEqual([
      'sources/report/claims.yaml:1:175: error malformed-date: "last year" is not a date in EDTF; write a day "2016-12-13", a month "2016-12", a year "2016" or an interval "2015-09/2016-12".',
      'sources/report/claims.yaml:2:175: error malformed-date: "2016-13" is not a date in EDTF; write a day "2016-12-13", a month "2016-12", a year "2016" or an interval "2015-09/2016-12".',
      'sources/report/claims.yaml:3:175: error malformed-date: "999999999999999999999999999999999999999999999999999999999999…" is not a date in EDTF; write a day "2016-12-13", a month "2016-12", a year "2016" or an interval "2015-09/2016-12".',
      'sources/report/source.yaml:2:7: error malformed-date: "12/2016" is not a date in EDTF; write a day "2016-12-13", a month "2016-12", a year "2016" or an interval "2015-09/2016-12".',
    ]);
  });

  it('accepts levels 0 and 1 and sets', async () => {
    const files = {
      [CLAIMS]: claims(
        { when: '2016-12-13' },
        { when: '2016-12~' },
        { when: '2015/..' },
        { when: '[2016-09,2016-10]' },
        { when: '2016-21' },
      ),
    };
    expect(await problemsOf('malformed-date', files)).toEqual([]);
  });
});
