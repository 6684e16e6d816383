import type { Anchor } from '../evidence/anchor.ts';
import { narrowed, type Numbers, uint32Column } from './allocate.ts';
import { growingNumbers } from './growingNumbers.ts';
import { type Stretches, stretchesOf } from './stretches.ts';

/** The passages of claims, in stretches. */
export interface AnchorColumns extends Stretches {
  readonly at: Int32Array;
  readonly letters: Numbers;
  readonly check: Uint32Array;
  /** The first eight hex digits of each hash, and the last eight. */
  readonly upper: Uint32Array;
  readonly lower: Uint32Array;
}

/** Hex digits that fit into 32 bits. */
const HALF = 8;

/** Takes the passages of `count` claims, one by one. */
export function growingAnchors(count: number): {
  read(evidence: readonly Anchor[], row: number): void;
  /** `rows` are the claims in their new order. */
  done(rows: Int32Array): AnchorColumns;
} {
  const starts = uint32Column(count + 1);
  const [at, letters, check] = [growingNumbers(), growingNumbers(), growingNumbers()];
  const [upper, lower] = [growingNumbers(), growingNumbers()];
  let longest = 0;
  return {
    read(evidence, row) {
      for (const anchor of evidence) {
        at.push(anchor.at);
        letters.push(anchor.letters);
        // 32 bits each, read as unsigned numbers.
        check.push(anchor.check | 0);
        upper.push(bitsOf(anchor.hash, 0));
        lower.push(bitsOf(anchor.hash, HALF));
        longest = Math.max(longest, anchor.letters);
      }
      starts[row + 1] = at.length;
    },
    done: (rows) => ({
      ...stretchesOf(starts, rows),
      at: at.done(),
      letters: narrowed(letters.done(), longest + 1),
      check: unsigned(check.done()),
      upper: unsigned(upper.done()),
      lower: unsigned(lower.done()),
    }),
  };
}

/** The passages of a claim. */
export function anchorsOf(
  { from, lengths, at, letters, check, upper, lower }: AnchorColumns,
  claim: number,
): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const end = from[claim]! + lengths[claim]!;
  for (let place = from[claim]!; place < end; place += 1) {
    anchors.push({
      at: at[place]!,
      letters: letters[place]!,
      check: check[place]!,
      hash: digitsOf(upper[place]!) + digitsOf(lower[place]!),
    });
  }
  return anchors;
}

/** Eight hex digits of a text as 32 bits: quicker than `parseInt` of a part of it. */
function bitsOf(hash: string, from: number): number {
  let bits = 0;
  for (let place = from; place < from + HALF; place += 1) {
    const code = hash.charCodeAt(place);
    bits = (bits << 4) | ((code & 15) + 9 * (code >>> 6));
  }
  return bits;
}

/** The same bits, read as numbers from 0. */
function unsigned({ buffer, length }: Int32Array): Uint32Array {
  return new Uint32Array(buffer, 0, length);
}

function digitsOf(bits: number): string {
  return bits.toString(16).padStart(HALF, '0');
}
