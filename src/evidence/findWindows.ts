import type { Anchor } from './anchor.ts';
import { lettersHash } from './lettersHash.ts';
import type { PreparedText } from './preparedText.ts';
import { basePower } from './rollingHash.ts';

/** What is looked for: the fingerprint without a place. */
export type Wanted = Pick<Anchor, 'letters' | 'check' | 'hash'>;

/**
 * Every place at which each fingerprint stands in the text, in order; those that stand nowhere are left out.
 * One pass over the text per distinct length. What has no letters, or more than the text, stands nowhere.
 */
export function findWindows<W extends Wanted>(
  text: PreparedText,
  wanted: readonly W[],
): ReadonlyMap<W, readonly number[]> {
  const found = new Map<W, number[]>();
  for (const [length, ofLength] of groupBy(wanted, ({ letters }) => letters)) {
    if (length < 1) continue;
    const byCheck = groupBy(new Set(ofLength), ({ check }) => check);
    const hashAt = windowHasher(text.letters.codePoints, length);
    for (const { at, check } of candidates(text.table, length, [...byCheck.keys()])) {
      const hash = hashAt(at, check);
      for (const one of byCheck.get(check)!) {
        if (one.hash !== hash) continue;
        const places = found.get(one);
        if (places) places.push(at);
        else found.set(one, [at]);
      }
    }
  }
  return found;
}

function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** The places of which the rolling hash is one of `checks`, in order. */
function* candidates(
  table: Uint32Array,
  length: number,
  checks: readonly number[],
): Iterable<{ readonly at: number; readonly check: number }> {
  const power = basePower(length);
  const marks = new Uint8Array(MARKS);
  for (const check of checks) marks[check >>> SHIFT] = 1;
  const wanted = new Set(checks);
  const end = table.length - length;
  for (let at = 0; at < end; at += 1) {
    at = nextMarked(table, at, { length, power, marks });
    if (at >= end) return;
    const check = (table[at + length]! - Math.imul(table[at]!, power)) >>> 0;
    if (wanted.has(check)) yield { at, check };
  }
}

/** Marks are indexed by the highest 12 bits of a hash; so few stay in the fastest memory. */
const SHIFT = 20;
const MARKS = 1 << (32 - SHIFT);

interface Marked {
  readonly length: number;
  readonly power: number;
  readonly marks: Uint8Array;
}

/**
 * The first place from `from` on of which the hash bears a mark; the number of windows or more where there is none.
 * Nearly all of the time of a search is spent here, so four places are looked at in one step.
 */
function nextMarked(table: Uint32Array, from: number, { length, power, marks }: Marked): number {
  const end = table.length - length;
  let at = from;
  for (let to = at + length; at + 3 < end; at += 4, to += 4) {
    const marked =
      marks[(table[to]! - Math.imul(table[at]!, power)) >>> SHIFT]! |
      marks[(table[to + 1]! - Math.imul(table[at + 1]!, power)) >>> SHIFT]! |
      marks[(table[to + 2]! - Math.imul(table[at + 2]!, power)) >>> SHIFT]! |
      marks[(table[to + 3]! - Math.imul(table[at + 3]!, power)) >>> SHIFT]!;
    if (marked !== 0) break;
  }
  while (at < end && marks[(table[at + length]! - Math.imul(table[at]!, power)) >>> SHIFT] === 0) at += 1;
  return at;
}

/**
 * The SHA-256 of windows of one length. Letters that were just hashed are not hashed again: a text may repeat a
 * passage thousands of times.
 */
function windowHasher(codePoints: Uint32Array, length: number): (at: number, check: number) => string {
  const latest = new Map<number, { readonly at: number; readonly hash: string }>();
  return (at, check) => {
    const known = latest.get(check);
    if (known && sameLetters(codePoints, [known.at, at], length)) return known.hash;
    const hash = lettersHash(codePoints.subarray(at, at + length));
    latest.set(check, { at, hash });
    return hash;
  };
}

function sameLetters(
  codePoints: Uint32Array,
  [one, other]: readonly [number, number],
  length: number,
): boolean {
  for (let index = 0; index < length; index += 1) {
    if (codePoints[one + index] !== codePoints[other + index]) return false;
  }
  return true;
}
