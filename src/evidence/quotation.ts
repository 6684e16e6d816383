import type { PreparedText } from './preparedText.ts';

/** A passage with what stands around it, as a reader would copy it. */
export interface Quotation {
  /** The passage, from its first letter to its last. */
  readonly quote: string;
  /** What stands before it, white space to the passage included; empty at the beginning of the text. */
  readonly before: string;
  /** What stands after it, closing punctuation included; empty at the end of the text. */
  readonly after: string;
}

/** How much of the surroundings is shown, in UTF-16 units, before it is cut at a word. */
const SURROUNDINGS = 240;

/** The words of `length` letters (at least 1) from letter `at`, with their surroundings; white space is folded. */
export function quotation({ text, letters }: PreparedText, at: number, length: number): Quotation {
  const start = letters.starts[at]!;
  const end = letters.ends[at + length - 1]!;
  return {
    quote: fold(text.slice(start, end)),
    before: fold(wordsBefore(text, start)),
    after: fold(wordsAfter(text, end)),
  };
}

function wordsBefore(text: string, start: number): string {
  if (start <= SURROUNDINGS) return text.slice(0, start);
  return text.slice(start - SURROUNDINGS, start).replace(/^\S*\s|^[\uDC00-\uDFFF]/u, '');
}

function wordsAfter(text: string, end: number): string {
  const after = text.slice(end, end + SURROUNDINGS);
  return end + SURROUNDINGS >= text.length ? after : after.replace(/\s\S*$|[\uD800-\uDBFF]$/u, '');
}

/** Runs of white space become one space. Line breaks too: how a copy breaks its lines says nothing. */
function fold(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
