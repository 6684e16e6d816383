import { growingNumbers } from './growingNumbers.ts';
import { growingTexts, type LongTexts, longTextAt } from './longTexts.ts';
import { NONE, placeAmong, type Some, someInOrder } from './some.ts';

/** A sentence for some rows. */
export interface SomeTexts {
  readonly some: Some;
  readonly texts: LongTexts;
}

export function textAt({ some, texts }: SomeTexts, row: number): string | undefined {
  const place = placeAmong(some, row);
  return place === NONE ? undefined : longTextAt(texts, place);
}

/** Texts on their way: rows come in order, and get new numbers in the end. */
export interface GrowingSomeTexts {
  push(row: number, text: string): void;
  /** `places` are the new numbers. */
  done(places: Int32Array): SomeTexts;
}

export function growingSomeTexts(): GrowingSomeTexts {
  const rows = growingNumbers();
  const texts: string[] = [];
  return {
    push(row, text) {
      rows.push(row);
      texts.push(text);
    },
    done(places) {
      const { some, order } = someInOrder(rows.done(), places);
      const growing = growingTexts(texts.length);
      for (const text of texts) growing.push(text);
      return { some, texts: growing.done(order) };
    },
  };
}
