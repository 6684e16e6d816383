import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basePower, prefixHashes, windowHash } from '../../src/evidence/rollingHash.ts';

const BASE = 16_777_619n;
const MODULUS = 2n ** 32n;

/** The definition, in whole numbers of any size. */
const byDefinition = (codePoints: readonly number[]): number =>
  Number(codePoints.reduce((hash, codePoint) => (hash * BASE + BigInt(codePoint)) % MODULUS, 0n));

const codePoints = fc.array(fc.nat(0x10ffff), { maxLength: 80 });

describe('prefixHashes', () => {
  it('holds the hash of every beginning', () => {
    fc.assert(
      fc.property(codePoints, (letters) => {
        const table = prefixHashes(Uint32Array.from(letters));
        expect([...table]).toEqual(
          [...Array(letters.length + 1).keys()].map((length) => byDefinition(letters.slice(0, length))),
        );
      }),
    );
  });
});

describe('basePower', () => {
  it.each([0, 1, 2, 31, 600, 1_000_003])('raises the base to the power of %i', (length) => {
    let power = 1n;
    for (let time = 0; time < length; time += 1) power = (power * BASE) % MODULUS;
    expect(basePower(length) >>> 0).toBe(Number(power));
  });
});

describe('windowHash', () => {
  it('is the hash of the letters of the window alone', () => {
    fc.assert(
      fc.property(codePoints, fc.nat(80), fc.nat(80), (letters, one, other) => {
        const [at, end] = [one, other].map((place) => place % (letters.length + 1)).sort((a, b) => a - b);
        const table = prefixHashes(Uint32Array.from(letters));
        expect(windowHash(table, at!, end! - at!)).toBe(byDefinition(letters.slice(at, end)));
      }),
    );
  });

  it('is unsigned', () => {
    const table = prefixHashes(Uint32Array.from([0x61, 0x62, 0x63, 0x64, 0x65, 0x66]));
    for (let at = 0; at < 6; at += 1) expect(windowHash(table, at, 6 - at)).toBeGreaterThanOrEqual(0);
  });
});
