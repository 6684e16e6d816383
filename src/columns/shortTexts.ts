import { int32Column } from './allocate.ts';

/**
 * Short texts such as ids, one after the other in one string: taking one out makes no copy of longer ones and reads no
 * bytes. Text `n` is `text.substring(from[n], from[n + 1])`.
 */
export interface ShortTexts {
  readonly text: string;
  readonly from: Int32Array;
}

/** So many letters become a string at once. Of over a million Node makes one that lies aside and is slower to read. */
const PIECE = 1 << 19;

/** Texts in an order: letters are put together, not a string for each. */
export function inOrder({ text, from }: ShortTexts, order: Int32Array): ShortTexts {
  const starts = int32Column(order.length + 1);
  const isWide = Buffer.byteLength(text) !== text.length;
  const piece = isWide ? new Uint16Array(PIECE) : new Uint8Array(PIECE);
  const bytes = Buffer.from(piece.buffer);
  const pieces: string[] = [];
  let [end, length] = [0, 0];
  const write = (): void => {
    pieces.push(bytes.toString(isWide ? 'utf16le' : 'latin1', 0, length * piece.BYTES_PER_ELEMENT));
    length = 0;
  };
  for (let place = 0; place < order.length; place += 1) {
    const last = from[order[place]! + 1]!;
    for (let at = from[order[place]!]!; at < last; at += 1) {
      if (length === PIECE) write();
      piece[length++] = text.charCodeAt(at);
      end += 1;
    }
    starts[place + 1] = end;
  }
  write();
  return { text: pieces.join(''), from: starts };
}

export function shortTextAt({ text, from }: ShortTexts, place: number): string {
  return text.substring(from[place]!, from[place + 1]!);
}
