import { int32Column } from './allocate.ts';

/**
 * Short texts such as ids, one after the other in one string: taking one out makes no copy of longer ones and reads no
 * bytes. Text `n` is `text.substring(from[n], from[n + 1])`.
 */
export interface ShortTexts {
  readonly text: string;
  readonly from: Int32Array;
}

export function shortTexts(texts: readonly string[]): ShortTexts {
  const from = int32Column(texts.length + 1);
  for (let place = 0; place < texts.length; place += 1) from[place + 1] = from[place]! + texts[place]!.length;
  return { text: texts.join(''), from };
}

export function shortTextAt({ text, from }: ShortTexts, place: number): string {
  return text.substring(from[place]!, from[place + 1]!);
}
