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

/** For each item of an order its value in a column. */
export function gather(column: ArrayLike<number>, order: Int32Array): Int32Array {
  const values = int32Column(order.length);
  for (let place = 0; place < order.length; place += 1) values[place] = column[order[place]!]!;
  return values;
}

/** The first `count` numbers of a column, in room of their own. */
export function firstOf(column: Int32Array, count: number): Int32Array {
  const first = int32Column(count);
  first.set(column.subarray(0, count));
  return first;
}
