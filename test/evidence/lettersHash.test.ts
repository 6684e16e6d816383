import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersHash } from '../../src/evidence/lettersHash.ts';

const byNode = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
const codePointsOf = (text: string): Uint32Array =>
  Uint32Array.from(text, (letter) => letter.codePointAt(0)!);

describe('lettersHash', () => {
  it('is the beginning of the SHA-256 of no letters for no letters', () => {
    expect(lettersHash(new Uint32Array())).toBe('e3b0c44298fc1c14');
  });

  it('agrees with the SHA-256 of Node on letters of any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(lettersHash(codePointsOf(text))).toBe(byNode(text));
      }),
    );
  });

  it('takes a stretch of any length', () => {
    const text = 'قصة𝔸z'.repeat(5_000);
    expect(lettersHash(codePointsOf(text))).toBe(byNode(text));
  });
});
