import { int32Column } from './allocate.ts';
import { placesIn } from './countingSort.ts';

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

/**
 * Texts in an order: letters are put together, not a string for each; they are read one after the other, which
 * is quicker than to write so.
 */
export function inOrder({ text, from }: ShortTexts, order: Int32Array): ShortTexts {
  const starts = int32Column(order.length + 1);
  for (let place = 0; place < order.length; place += 1) {
    starts[place + 1] = starts[place]! + from[order[place]! + 1]! - from[order[place]!]!;
  }
  const places = placesIn(order);
  const isWide = Buffer.byteLength(text) !== text.length;
  const letters = isWide ? new Uint16Array(text.length) : new Uint8Array(text.length);
  for (let given = 0; given < order.length; given += 1) {
    let end = starts[places[given]!]!;
    for (let at = from[given]!; at < from[given + 1]!; at += 1) letters[end++] = text.charCodeAt(at);
  }
  const encoding = isWide ? 'utf16le' : 'latin1';
  const pieces: string[] = [];
  for (let first = 0; first < letters.length; first += PIECE) {
    const { buffer, byteOffset, byteLength } = letters.subarray(first, first + PIECE);
    pieces.push(Buffer.from(buffer, byteOffset, byteLength).toString(encoding));
  }
  return { text: pieces.join(''), from: starts };
}

export function shortTextAt({ text, from }: ShortTexts, place: number): string {
  return text.substring(from[place]!, from[place + 1]!);
}
