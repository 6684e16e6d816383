import { int32Column } from './allocate.ts';

/**
 * Short texts such as ids, one after the other in one string: taking one out makes no copy of longer ones and reads no
 * bytes. Text `n` is `text.substring(from[n], from[n + 1])`.
 */
export interface ShortTexts {
  readonly text: string;
  readonly from: Int32Array;
}

/** Texts in an order. */
export function shortTexts(texts: readonly string[], order: Int32Array): ShortTexts {
  const from = int32Column(order.length + 1);
  const sorted = new Array<string>(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const text = texts[order[place]!]!;
    sorted[place] = text;
    from[place + 1] = from[place]! + text.length;
  }
  return { text: sorted.join(''), from };
}

export function shortTextAt({ text, from }: ShortTexts, place: number): string {
  return text.substring(from[place]!, from[place + 1]!);
}
