import { float64Column } from './allocate.ts';

/**
 * Sentences that are seldom all read, as UTF-8 bytes, one after the other, in memory or in a file. Text `n` is in the
 * bytes `from[n] … from[n + 1] - 1`; an empty one stands for none.
 */
export interface LongTexts {
  readonly from: Float64Array;
  /** The text in a stretch of bytes. */
  readonly read: (from: number, to: number) => string;
}

/** Texts in memory, with their bytes. */
interface LongTextsInMemory extends LongTexts {
  readonly bytes: Buffer;
}

const FIRST_ROOM = 4096;
/** A letter of JavaScript takes at most so many bytes. */
const LARGEST_LETTER = 3;

/** Encodes texts, given one by one. */
export function growingTexts(count: number): {
  push(text: string | undefined): void;
  done(): LongTextsInMemory;
} {
  const from = float64Column(count + 1);
  let bytes = roomFor(FIRST_ROOM);
  let [place, end] = [0, 0];
  return {
    push(text = '') {
      const most = end + LARGEST_LETTER * text.length;
      if (most > bytes.length) {
        const larger = roomFor(Math.max(2 * bytes.length, most));
        bytes.copy(larger, 0, 0, end);
        bytes = larger;
      }
      end += bytes.write(text, end, 'utf8');
      from[++place] = end;
    },
    done() {
      const exact = roomFor(end);
      bytes.copy(exact, 0, 0, end);
      return longTextsOf(from, exact);
    },
  };
}

function roomFor(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes));
}

/** Texts whose bytes are in memory. */
function longTextsOf(from: Float64Array, bytes: Buffer): LongTextsInMemory {
  return { from, bytes, read: (first, to) => bytes.toString('utf8', first, to) };
}

export function longTextAt({ from, read }: LongTexts, place: number): string {
  const [first, to] = [from[place]!, from[place + 1]!];
  return first === to ? '' : read(first, to);
}
