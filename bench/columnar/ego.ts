import { type Ego, MOST_AROUND, type RelationRow } from '../peers/peer.ts';
import type { Columns } from './columns.ts';
import { relationRow } from './relationRow.ts';

/** Answers `ego`. One bit per relation, so that a relation met from both ends is counted once and the best come first. */
export function egoFrom(columns: Columns): (entity: string) => Ego {
  const { names, relations, around } = columns;
  const bits = new Uint32Array((relations.count + 31) >>> 5);
  const met = new Uint8Array(names.entities.length);
  const near = new Int32Array(names.entities.length);

  return (entity) => {
    const center = names.entityNumbers.get(entity)!;
    let reached = 1;
    near[0] = center;
    met[center] = 1;
    for (let place = around.from[center]!; place < around.from[center + 1]!; place += 1) {
      const other = around.others[place]!;
      if (met[other] === 1) continue;
      met[other] = 1;
      near[reached++] = other;
    }
    let total = 0;
    for (let index = 0; index < reached; index += 1) {
      const one = near[index]!;
      met[one] = 0;
      for (let place = around.from[one]!; place < around.from[one + 1]!; place += 1) {
        const relation = around.relations[place]!;
        const word = bits[relation >>> 5]!;
        const marked = word | (1 << (relation & 31));
        total += word === marked >>> 0 ? 0 : 1;
        bits[relation >>> 5] = marked;
      }
    }
    const rows: RelationRow[] = [];
    for (let index = 0; rows.length < Math.min(total, MOST_AROUND); index += 1) {
      for (let word = bits[index]!; word !== 0 && rows.length < MOST_AROUND; word &= word - 1) {
        rows.push(relationRow(columns, index * 32 + 31 - Math.clz32(word & -word)));
      }
    }
    bits.fill(0);
    return { relations: rows, omitted: total - rows.length };
  };
}
