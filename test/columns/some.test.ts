import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAmong, NONE, placeAmong, someInOrder, someOf } from '../../src/columns/some.ts';
import { someListAt, someLists } from '../../src/columns/someLists.ts';

/** Which of up to a hundred rows have something. */
const rowsWith = fc.array(fc.boolean(), { maxLength: 100 });

const chosen = (has: readonly boolean[]): number[] => has.flatMap((yes, row) => (yes ? [row] : []));

describe('some of many rows', () => {
  it('are counted off in order', () => {
    fc.assert(
      fc.property(rowsWith, (has) => {
        const rows = chosen(has);
        const some = someOf(Int32Array.from(rows).reverse(), has.length);
        expect(has.map((_, row) => isAmong(some, row))).toEqual(has);
        expect(has.map((_, row) => placeAmong(some, row))).toEqual(
          has.map((yes, row) => (yes ? rows.indexOf(row) : NONE)),
        );
      }),
    );
  });

  it('are found again under new numbers', () => {
    fc.assert(
      fc.property(rowsWith, fc.infiniteStream(fc.nat()), (has, draws) => {
        const keys = has.map(() => draws.next().value as number);
        const inOrder = [...has.keys()].sort((a, b) => keys[a]! - keys[b]! || a - b);
        const numbers = Int32Array.from(has, (_, row) => inOrder.indexOf(row));
        const rows = chosen(has);
        const { some, order } = someInOrder(Int32Array.from(rows), numbers);
        expect(Array.from(order, (item) => rows[item])).toEqual(inOrder.filter((row) => has[row]));
        for (const row of rows) expect(rows[order[placeAmong(some, numbers[row]!)]!]).toBe(row);
      }),
    );
  });
});

describe('lists of which many are empty', () => {
  it('are those that were given', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { maxLength: 80 }), (lists) => {
        const from = Int32Array.from([0, ...lists], (_, row) => lists.slice(0, row).flat().length);
        const some = someLists({ from, items: Int32Array.from(lists.flat()) });
        expect(lists.map((_, row) => [...someListAt(some, row)])).toEqual(lists);
        expect(some.from).toHaveLength(lists.filter(({ length }) => length > 0).length + 1);
      }),
    );
  });
});
