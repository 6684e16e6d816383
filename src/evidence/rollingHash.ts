/**
 * The 32-bit hash by which passages are found: for letters c₁ … cₙ (code points) it is
 * c₁·Bⁿ⁻¹ + c₂·Bⁿ⁻² + … + cₙ modulo 2³², with B = 16777619 (the FNV prime). From the hashes of all beginnings of a
 * text that of any window follows in constant time. It only finds candidates; the SHA-256 confirms them.
 */
const BASE = 16_777_619;

/** `table[i]` is the hash of the first `i` letters. */
export function prefixHashes(codePoints: Uint32Array): Uint32Array {
  const table = new Uint32Array(codePoints.length + 1);
  let hash = 0;
  for (let index = 0; index < codePoints.length; index += 1) {
    hash = (Math.imul(hash, BASE) + codePoints[index]!) | 0;
    table[index + 1] = hash;
  }
  return table;
}

/** B to the power of `length`, modulo 2³². */
export function basePower(length: number): number {
  let power = 1;
  let square = BASE;
  for (let rest = length; rest > 0; rest >>>= 1) {
    if (rest & 1) power = Math.imul(power, square);
    square = Math.imul(square, square);
  }
  return power;
}

/** Hash of the `length` letters from `at`, out of the table of the text; the window must lie within the text. */
export function windowHash(table: Uint32Array, at: number, length: number): number {
  return (table[at + length]! - Math.imul(table[at]!, basePower(length))) >>> 0;
}
