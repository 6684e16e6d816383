import { describe, expect, it } from 'vitest';
import { SOURCE, problemsOf, source } from '../world.ts';

describe('unknownGenre', () => {
  it('names the near-miss', async () => {
    const files = { [SOURCE]: source({ genre: 'pollemic' }) };
    expect(await problemsOf('unknown-genre', files)).toEqual([
      'sources/report/source.yaml:4:8: error unknown-genre: There is no genre "pollemic"; did you mean "polemic"?',
    ]);
  });
});
