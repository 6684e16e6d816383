import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('longGloss', () => {
  it('warns over 300 characters', async () => {
    const files = { [CLAIMS]: claims({ gloss: 'x'.repeat(301) }, { gloss: 'x'.repeat(300), when: '2015' }) };
    expect(await problemsOf('long-gloss', files)).toEqual([
      'sources/report/claims.yaml:1:78: warning long-gloss: The gloss has 301 characters; one sentence of at most 300 is enough.',
    ]);
  });
});
