import { bytesOf, enlarged, uint32Column } from './allocate.ts';
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

/** So many are put together and written at once, while they are fresh in the processor's cache. */
const AT_ONCE = 256;
const FIRST_ROOM = 4096;
/** A letter of JavaScript takes at most so many bytes. */
const LARGEST_LETTER = 3;
/** How much more room is made than the texts so far let expect. */
const TO_SPARE = 1.1;

export function growingTexts(count: number): GrowingTexts {
  const starts = uint32Column(count + 1);
  let bytes = bytesOf(FIRST_ROOM);
  let waiting: string[] = [];
  let [place, end] = [0, 0];
  /** Memory that nobody writes to takes no room: so it is made for all texts that are to come. */
  const makeRoom = (needed: number): void => {
    if (needed <= bytes.length) return;
    const expected = Math.ceil((TO_SPARE * needed * count) / (place + waiting.length));
    bytes = enlarged(bytes.subarray(0, end), Math.max(expected, needed));
  };
  const write = (): void => {
    const text = waiting.join('');
    const size = Buffer.byteLength(text);
    const isAscii = size === text.length;
    // Halves of a letter that stand in two texts would be made one.
    makeRoom(end + (isAscii ? size : LARGEST_LETTER * text.length));
    if (isAscii) bytes.write(text, end, 'latin1');
    for (const one of waiting) {
      end += isAscii ? one.length : bytes.write(one, end, 'utf8');
      starts[++place] = end;
    }
    waiting = [];
  };
  return {
    push(text) {
      waiting.push(text);
      if (waiting.length === AT_ONCE) write();
    },
    done(rows) {
      write();
      return longTextsIn(bytes.subarray(0, end), stretchesOf(starts, rows));
    },
  };
}

/** By itself, so that what is read does not hold on to the room in which texts were gathered. */
function longTextsIn(bytes: Buffer, stretches: Stretches): LongTexts {
  return { ...stretches, size: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

export function longTextAt({ from, lengths, read }: LongTexts, place: number): string {
  return read(from[place]!, from[place]! + lengths[place]!).toString('utf8');
}
