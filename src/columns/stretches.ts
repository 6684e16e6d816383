import { columnBelow, type Numbers, uint32Column } from './allocate.ts';

/** Where what belongs to each claim lies in a long row of things, whatever their order: at `from[c] … from[c] + lengths[c] - 1`. */
export interface Stretches {
  readonly from: Uint32Array;
  readonly lengths: Numbers;
}

/** The stretches of claims in a new order, from where they begin in the old one, and one more at the end. */
export function stretchesOf(starts: Uint32Array, rows: Int32Array): Stretches {
  let longest = 0;
  for (let row = 0; row < rows.length; row += 1) longest = Math.max(longest, starts[row + 1]! - starts[row]!);
  const from = uint32Column(rows.length);
  const lengths = columnBelow(longest + 1, rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place]!;
    from[place] = starts[row]!;
    lengths[place] = starts[row + 1]! - starts[row]!;
  }
  return { from, lengths };
}
