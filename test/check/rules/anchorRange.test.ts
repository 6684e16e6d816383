import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, anchor, claims, problemsOf, source } from '../world.ts';

describe('anchorRange', () => {
  it('asks for 32 bits and 16 hexadecimal digits', async () => {
    const files = {
      [CLAIMS]: claims({
        evidence: [anchor({ check: 4294967296, hash: '0123456789ABCDEF' }), anchor({ check: 4294967295 })],
      }),
    };
    expect(await problemsOf('anchor-range', files)).toEqual([
      'sources/report/claims.yaml:1:137: error anchor-range: The check 4294967296 is above 4294967295, the highest number of 32 bits.',
      'sources/report/claims.yaml:1:155: error anchor-range: The hash "0123456789ABCDEF" must be 16 hexadecimal digits in lower case.',
    ]);
  });

  it('asks for a passage within the coded text', async () => {
    const files = {
      [SOURCE]: source({ text: { sha256: 'a'.repeat(64), letters: 120 } }),
      [CLAIMS]: claims({ evidence: [anchor({ at: 100 }), anchor({ at: 80 })] }),
    };
    expect(await problemsOf('anchor-range', files)).toEqual([
      'sources/report/claims.yaml:1:112: error anchor-range: The passage ends at letter 140, but the coded text has 120 letters.',
    ]);
  });
});
