import type { PreparedText } from './preparedText.ts';

/** A passage with what stands around it, as a reader would copy it. */
export interface Quotation {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** How much of the surroundings is shown, in UTF-16 units, before it is cut at a word. */
const SURROUNDINGS = 240;

/** The words of `length` letters from letter `at`, with their surroundings; white space is folded. */
export function quotation({ text, letters }: PreparedText, at: number, length: number): Quotation {
  const start = letters.starts[at]!;
  const end = letters.ends[at + length - 1]!;
  return {
    quote: fold(text.slice(start, end)),
    before: fold(
      text.slice(Math.max(0, start - SURROUNDINGS), start).replace(start > SURROUNDINGS ? /^\S*\s/u : '', ''),
    ),
    after: fold(
      text.slice(end, end + SURROUNDINGS).replace(end + SURROUNDINGS < text.length ? /\s\S*$/u : '', ''),
    ),
  };
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
