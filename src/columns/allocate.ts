/**
 * Room for columns, in shared memory: worker threads can read it without a copy, and it does not count towards the limit
 * at which all objects are searched for garbage, which takes seconds while a large dataset is being read.
 */
export function int32Column(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
}

export function uint32Column(count: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(count * Uint32Array.BYTES_PER_ELEMENT));
}

export function uint16Column(count: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(count * Uint16Array.BYTES_PER_ELEMENT));
}

export function uint8Column(count: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(count));
}

export function float64Column(count: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT));
}

export function bytesOf(count: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(count));
}

/** Bytes in larger room, the first ones as they are. */
export function enlarged(bytes: Buffer, count: number): Buffer {
  const larger = bytesOf(count);
  larger.set(bytes);
  return larger;
}

/** Whole numbers from 0, in room as narrow as the largest of them allows. */
export type Numbers = Uint8Array | Uint16Array | Int32Array;

/** Room for whole numbers from 0 to `range` - 1. */
export function columnBelow(range: number, count: number): Numbers {
  if (range <= 1 << 8) return uint8Column(count);
  return range <= 1 << 16 ? uint16Column(count) : int32Column(count);
}

/** Numbers from 0 to `range` - 1, in no more room than they take. */
export function narrowed(numbers: Int32Array, range: number): Numbers {
  const room = columnBelow(range, numbers.length);
  room.set(numbers);
  return room;
}

/** For each item of an order its value in a column. */
export function gather(column: ArrayLike<number>, order: Int32Array): Int32Array {
  return gatherInto(int32Column(order.length), column, order);
}

/** The same, in room of any width. */
export function gatherInto<Room extends Numbers | Uint32Array>(
  room: Room,
  column: ArrayLike<number>,
  order: Numbers,
): Room {
  for (let place = 0; place < order.length; place += 1) room[place] = column[order[place]!]!;
  return room;
}

/** The first `count` numbers of a column, in room of their own. */
export function firstOf(column: Int32Array, count: number): Int32Array {
  const first = int32Column(count);
  first.set(column.subarray(0, count));
  return first;
}
