import { stillTime } from '../claims/deadline.ts';
import type { ClaimIndex } from './claimIndex.ts';

/** Around which entities (by number) relations are looked for, how far, and which. */
export interface Around {
  readonly centres: readonly number[];
  /** Relations touch an entity fewer than so many steps away from a centre. */
  readonly depth: number;
  /** Largest number of relations. */
  readonly limit: number;
  /** Relations from this rank on are left out. */
  readonly end: number;
  /** Whether a relation takes part; all do where it is undefined. */
  readonly isListed: ((relation: number) => boolean) | undefined;
}

/** Relations by number, those with the most sources first, and how many more there are. */
export interface Surroundings {
  readonly relations: Int32Array;
  readonly omitted: number;
}

/** Finds the relations around entities. */
export type FindSurroundings = (around: Around) => Surroundings;

const WORD_BITS = 32;

/**
 * Makes ready to find the relations around entities: one bit per relation, so that one met from both ends counts once and
 * the best come first. What it takes is kept from one search to the next.
 */
export function surroundingsFinder({ links, relations, names }: ClaimIndex): FindSurroundings {
  const { from, items } = links.around;
  const bits = new Int32Array(Math.ceil(relations.count / WORD_BITS));
  const seen = new Uint8Array(names.entities.length);
  return ({ centres, depth, limit, end, isListed }) => {
    const reached: number[] = [];
    const reach = (entity: number): void => {
      if (seen[entity] === 1) return;
      seen[entity] = 1;
      reached.push(entity);
    };
    centres.forEach(reach);
    let [level, count] = [0, 0];
    try {
      for (let step = 1; step <= depth; step += 1) {
        const levelEnd = reached.length;
        for (; level < levelEnd; level += 1) {
          const entity = reached[level]!;
          stillTime();
          for (let place = from[entity]!; place < from[entity + 1]!; place += 1) {
            const relation = items[place]!;
            const word = bits[relation >>> 5]!;
            const marked = word | (1 << (relation & 31));
            if (word === marked) continue;
            // Those around an entity are by rank, so that none that follows takes part either.
            if (relation >= end) break;
            if (isListed && !isListed(relation)) continue;
            bits[relation >>> 5] = marked;
            count += 1;
            if (step < depth) reach(links.others[place]!);
          }
        }
      }
      const found = firstMarked(bits, Math.min(limit, count));
      return { relations: found, omitted: count - found.length };
    } finally {
      bits.fill(0);
      for (const entity of reached) seen[entity] = 0;
    }
  };
}

/** The numbers of the first bits that are set. */
function firstMarked(bits: Int32Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let found = 0;
  for (let index = 0; found < count; index += 1) {
    for (let word = bits[index]!; word !== 0 && found < count; word &= word - 1) {
      numbers[found++] = index * WORD_BITS + 31 - Math.clz32(word & -word);
    }
  }
  return numbers;
}
