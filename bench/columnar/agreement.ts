import type { Agreement } from '../peers/peer.ts';
import type { Columns, SaidColumns } from './columns.ts';

/** A list that is so much longer than the other is looked into by halving, not walked. */
const MUCH_LONGER = 16;

/** Two ascending lists of relations, walked side by side; or the short one, each looked up in the long one. */
export function agreement({ names, said }: Columns, a: string, b: string): Agreement {
  const [one, other] = [names.sourceNumbers.get(a)!, names.sourceNumbers.get(b)!];
  const lengthOf = (source: number): number => said.from[source + 1]! - said.from[source]!;
  const [short, long] = lengthOf(one) <= lengthOf(other) ? [one, other] : [other, one];
  return lengthOf(long) > MUCH_LONGER * lengthOf(short) ? lookUp(said, short, long) : walk(said, short, long);
}

function walk({ from, relations, sides }: SaidColumns, one: number, other: number): Agreement {
  let [left, right] = [from[one]!, from[other]!];
  const [leftEnd, rightEnd] = [from[one + 1]!, from[other + 1]!];
  let [both, agree, disagree] = [0, 0, 0];
  while (left < leftEnd && right < rightEnd) {
    const [inLeft, inRight] = [relations[left]!, relations[right]!];
    if (inLeft === inRight) {
      const product = sides[left]! * sides[right]!;
      both += 1;
      agree += product === 1 ? 1 : 0;
      disagree += product === -1 ? 1 : 0;
    }
    left += inLeft <= inRight ? 1 : 0;
    right += inRight <= inLeft ? 1 : 0;
  }
  return { both, agree, disagree };
}

function lookUp({ from, relations, sides }: SaidColumns, short: number, long: number): Agreement {
  let low = from[long]!;
  const end = from[long + 1]!;
  let [both, agree, disagree] = [0, 0, 0];
  for (let place = from[short]!; place < from[short + 1]!; place += 1) {
    const wanted = relations[place]!;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (relations[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    if (low === end) break;
    if (relations[low] !== wanted) continue;
    const product = sides[place]! * sides[low]!;
    both += 1;
    agree += product === 1 ? 1 : 0;
    disagree += product === -1 ? 1 : 0;
  }
  return { both, agree, disagree };
}
