import { describe, expect, it } from 'vitest';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { prefixHashes } from '../../src/evidence/rollingHash.ts';

describe('prepareText', () => {
  it('keeps the text, its letters, and the hashes of all beginnings', () => {
    const { text, letters, table } = prepareText('A ford!');
    expect(text).toBe('A ford!');
    expect(String.fromCodePoint(...letters.codePoints)).toBe('aford');
    expect(table).toEqual(prefixHashes(letters.codePoints));
  });

  it('takes the empty text', () => {
    const { letters, table } = prepareText('');
    expect(letters.codePoints).toHaveLength(0);
    expect([...table]).toEqual([0]);
  });
});
