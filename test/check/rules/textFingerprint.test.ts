import { describe, expect, it } from 'vitest';
import { SOURCE, problemsOf, source } from '../world.ts';

describe('textFingerprint', () => {
  it('asks for 64 hexadecimal digits', async () => {
    const files = { [SOURCE]: source({ text: { sha256: 'abc', letters: 900 } }) };
    expect(await problemsOf('text-fingerprint', files)).toEqual([
      'sources/report/source.yaml:6:17: error text-fingerprint: The SHA-256 "abc" must be 64 hexadecimal digits in lower case.',
    ]);
  });
});
