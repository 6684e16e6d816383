import { firstOf, int32Column } from './allocate.ts';

/** A list of whole numbers that grows, without an object for each. */
export interface GrowingNumbers {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far. */
  done(): Int32Array;
}

const FIRST_ROOM = 1024;

export function growingNumbers(): GrowingNumbers {
  let room = int32Column(FIRST_ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === room.length) {
        const larger = int32Column(2 * room.length);
        larger.set(room);
        room = larger;
      }
      room[length++] = value;
    },
    done: () => firstOf(room, length),
  };
}
