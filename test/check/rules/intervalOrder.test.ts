import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, problemsOf, source } from '../world.ts';

describe('intervalOrder', () => {
  it('refuses intervals that end before they start', async () => {
    const files = { [CLAIMS]: claims({ when: '2016-12/2016-11' }), [SOURCE]: source({ date: '2017/2016' }) };
    expect(await problemsOf('interval-order', files)).toEqual([
      'sources/report/claims.yaml:1:175: error interval-order: The interval "2016-12/2016-11" ends before it starts.',
      'sources/report/source.yaml:2:7: error interval-order: The interval "2017/2016" ends before it starts.',
    ]);
  });

  it('accepts ends that share a month', async () => {
    const files = { [CLAIMS]: claims({ when: '2016-12-13/2016-12' }) };
    expect(await problemsOf('interval-order', files)).toEqual([]);
  });
});
