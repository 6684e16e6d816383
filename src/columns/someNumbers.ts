import { columnBelow, gatherInto, type Numbers } from './allocate.ts';
import { growingNumbers } from './growingNumbers.ts';
import { NONE, placeAmong, type Some, someInOrder } from './some.ts';

/** A whole number from 0 for some rows, none for the others. */
export interface SomeNumbers {
  readonly some: Some;
  readonly numbers: Numbers;
}

/** The number of a row, or `NONE`. */
export function numberAt({ some, numbers }: SomeNumbers, row: number): number {
  const place = placeAmong(some, row);
  return place === NONE ? NONE : numbers[place]!;
}

/** Numbers on their way: rows come in order, and get new numbers in the end. */
export interface GrowingSomeNumbers {
  push(row: number, number: number): void;
  /** `range` is above all numbers. */
  done(places: Int32Array, range: number): SomeNumbers;
}

export function growingSomeNumbers(): GrowingSomeNumbers {
  const [rows, numbers] = [growingNumbers(), growingNumbers()];
  return {
    push(row, number) {
      rows.push(row);
      numbers.push(number);
    },
    done(places, range) {
      const { some, order } = someInOrder(rows.done(), places);
      return { some, numbers: gatherInto(columnBelow(range, order.length), numbers.done(), order) };
    },
  };
}
