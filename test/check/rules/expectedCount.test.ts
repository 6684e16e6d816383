import { describe, expect, it } from 'vitest';
import { SOURCE, problemsOf, source } from '../world.ts';

describe('expectedCount', () => {
  it('compares the number of claims', async () => {
    const files = { [SOURCE]: source({ expect: { lowest: 2, highest: 5 } }) };
    expect(await problemsOf('expected-count', files)).toEqual([
      'sources/report/source.yaml:6:9: error expected-count: The source has 1 claim, but 2 to 5 are expected.',
    ]);
  });

  it('asks for a range', async () => {
    const files = { [SOURCE]: source({ expect: { lowest: 5, highest: 2 } }) };
    expect(await problemsOf('expected-count', files)).toEqual([
      'sources/report/source.yaml:6:9: error expected-count: The lowest number of claims expected, 5, is above the highest, 2.',
    ]);
  });

  it('accepts a number in the range', async () => {
    const files = { [SOURCE]: source({ expect: { lowest: 1, highest: 1 } }) };
    expect(await problemsOf('expected-count', files)).toEqual([]);
  });
});
