import type { Names } from './names.ts';

/** Slots per id, so that few ids stand in one another's way. */
const SLOTS_EACH = 2;
/** A slot has the second of two hashes, and a number, counted from 1. */
const SLOT = 2;

/**
 * The places of ids in a list, for ids that are known to stand in it. They are told apart by two hashes of their letters:
 * a `Map` compares letters as well, and with texts just read from a file takes five times as long.
 */
export function knownNumbers(ids: readonly string[]): (id: string) => number {
  const last = 2 ** Math.ceil(Math.log2(SLOTS_EACH * ids.length + 1)) - 1;
  const table = new Int32Array(SLOT * (last + 1));
  let second = 0;
  /** Works out the second hash of an id, and the slot that has it, or a free one where it belongs. */
  const slotOf = (id: string): number => {
    let first = 0;
    second = 0;
    for (let place = 0; place < id.length; place += 1) {
      const letter = id.charCodeAt(place);
      first = Math.imul(first ^ letter, 0x0100_0193);
      second = Math.imul(second + letter, 0x85eb_ca6b) ^ (second >>> 15);
    }
    let slot = (first ^ (first >>> 15)) & last;
    while (table[SLOT * slot + 1] !== 0 && table[SLOT * slot] !== second) slot = (slot + 1) & last;
    return slot;
  };
  for (let number = 0; number < ids.length; number += 1) {
    const slot = slotOf(ids[number]!);
    if (table[SLOT * slot + 1] !== 0) return byLetters(ids);
    table[SLOT * slot] = second;
    table[SLOT * slot + 1] = number + 1;
  }
  return (id) => table[SLOT * slotOf(id) + 1]! - 1;
}

/** Where two ids cannot be told apart by their hashes. */
function byLetters(ids: readonly string[]): (id: string) => number {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return (id) => numbers.get(id)!;
}

/** The numbers of what the claims of a checked dataset name. */
export type KnownNames = Readonly<Record<'entity' | 'source' | 'predicate' | 'kind', (id: string) => number>>;

export function knownNames({ ids, kinds }: Names): KnownNames {
  return {
    entity: knownNumbers(ids.entities),
    source: knownNumbers(ids.sources),
    predicate: knownNumbers(ids.predicates),
    kind: knownNumbers(kinds),
  };
}
