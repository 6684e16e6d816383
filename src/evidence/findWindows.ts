import type { Anchor } from './anchor.ts';
import { lettersHash } from './lettersHash.ts';
import type { PreparedText } from './preparedText.ts';
import { basePower } from './rollingHash.ts';

/** What is looked for: the fingerprint without a place. */
export type Wanted = Pick<Anchor, 'letters' | 'check' | 'hash'>;

/**
 * Every place at which each fingerprint stands in the text, in order; those that stand nowhere are left out.
 * One pass over the text per distinct length.
 */
export function findWindows<W extends Wanted>(
  text: PreparedText,
  wanted: readonly W[],
): ReadonlyMap<W, readonly number[]> {
  const found = new Map<W, number[]>();
  for (const [length, ofLength] of groupByLength(wanted)) {
    for (const [at, candidates] of scan(text.table, length, ofLength)) {
      const hash = lettersHash(text.letters.codePoints.subarray(at, at + length));
      for (const candidate of candidates) {
        if (candidate.hash === hash) found.set(candidate, [...(found.get(candidate) ?? []), at]);
      }
    }
  }
  return found;
}

function groupByLength<W extends Wanted>(wanted: readonly W[]): Map<number, W[]> {
  const groups = new Map<number, W[]>();
  for (const one of wanted) {
    const group = groups.get(one.letters);
    if (group) group.push(one);
    else groups.set(one.letters, [one]);
  }
  return groups;
}

/**
 * Places whose rolling hash is one of those wanted. A table of 2¹⁶ marks, indexed by the upper half of the hash,
 * turns most places away with one look.
 */
function scan<W extends Wanted>(table: Uint32Array, length: number, wanted: readonly W[]): [number, W[]][] {
  const marks = new Uint8Array(1 << 16);
  const byCheck = new Map<number, W[]>();
  for (const one of wanted) {
    marks[one.check >>> 16] = 1;
    byCheck.set(one.check, [...(byCheck.get(one.check) ?? []), one]);
  }
  const power = basePower(length);
  const hits: [number, W[]][] = [];
  const end = table.length - length;
  for (let at = 0; at < end; at += 1) {
    const hash = (table[at + length]! - Math.imul(table[at]!, power)) >>> 0;
    if (marks[hash >>> 16] === 0) continue;
    const candidates = byCheck.get(hash);
    if (candidates) hits.push([at, candidates]);
  }
  return hits;
}
