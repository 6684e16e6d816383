import { uint32Column } from './allocate.ts';
import { type Stretches, stretchesOf } from './stretches.ts';

/** Sentences that are seldom all read, as UTF-8 bytes in memory or in a file: 4 GB at most, as many as a buffer holds. */
export interface LongTexts extends Stretches {
  /** The number of all bytes. */
  readonly size: number;
  /** The bytes of a stretch. */
  readonly read: (from: number, to: number) => Buffer;
}

/** Texts on their way, one for each of `count` rows. */
export interface GrowingTexts {
  push(text: string): void;
  /** `rows` are those that have the texts now, in their new order. */
  done(rows: Int32Array): LongTexts;
}

const FIRST_ROOM = 4096;
/** A letter of JavaScript takes at most so many bytes. */
const LARGEST_LETTER = 3;

export function growingTexts(count: number): GrowingTexts {
  const starts = uint32Column(count + 1);
  let bytes = roomFor(FIRST_ROOM);
  let [place, end] = [0, 0];
  return {
    push(text) {
      const most = end + LARGEST_LETTER * text.length;
      if (most > bytes.length) bytes = copied(bytes, Math.max(2 * bytes.length, most));
      end += bytes.write(text, end, 'utf8');
      starts[++place] = end;
    },
    done: (rows) => longTextsIn(copied(bytes.subarray(0, end), end), stretchesOf(starts, rows)),
  };
}

/** By itself, so that what is read does not hold on to the room in which texts were gathered. */
function longTextsIn(bytes: Buffer, stretches: Stretches): LongTexts {
  return { ...stretches, size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

function copied(bytes: Buffer, length: number): Buffer {
  const room = roomFor(length);
  room.set(bytes);
  return room;
}

function roomFor(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes));
}

export function longTextAt({ from, lengths, read }: LongTexts, place: number): string {
  return read(from[place]!, from[place]! + lengths[place]!).toString('utf8');
}
