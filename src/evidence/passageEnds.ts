import type { PreparedText } from './preparedText.ts';

/** How much of the surroundings decides whether a word is cut, in UTF-16 units. */
const LOOK = 12;

/** Soft hyphens and other characters that nobody sees do not part a word. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Whether the words of `length` letters from letter `at` begin or end inside a word or a number. A number glued to the
 * last word is no part of it: it is a note marker. What stands after an apostrophe belongs to the word, unless the
 * apostrophe is a closing quote.
 */
export function cutsWord({ text, letters }: PreparedText, at: number, length: number): boolean {
  const start = letters.starts[at]!;
  const end = letters.ends[at + length - 1]!;
  const seen = (from: number, to: number): string => text.slice(from, to).replace(UNSEEN, '');
  const [before, first] = [seen(Math.max(0, start - LOOK), start), seen(start, start + LOOK)];
  const [last, after] = [seen(Math.max(start, end - LOOK), end), seen(end, end + LOOK)];
  return startsInside(before, first) || endsInside(last, after) || cutsNumber(last, after);
}

function startsInside(before: string, first: string): boolean {
  if (/[\p{L}\p{M}\p{N}]$/u.test(before)) return true;
  if (/\p{N}[.,]$/u.test(before) && /^\p{N}{3}(?!\p{N})/u.test(first)) return true;
  return /\p{L}['’]$/u.test(before) && /^\p{L}/u.test(first);
}

function endsInside(last: string, after: string): boolean {
  return /^[\p{L}\p{M}]/u.test(after) || (/\p{L}$/u.test(last) && /^['’]\p{L}/u.test(after));
}

/** "2" is cut out of "27" and out of "2,704"; "2016" before ".12" is a year before a note marker. */
function cutsNumber(last: string, after: string): boolean {
  if (!/\p{N}$/u.test(last)) return false;
  return /^\p{N}/u.test(after) || (/(?<!\p{N}\p{N}\p{N})\p{N}$/u.test(last) && /^[.,]\p{N}/u.test(after));
}

/**
 * A note marker is a number of at most three digits glued to closing punctuation or to a year with a full stop, a
 * raised number, or a number in square brackets.
 */
const NOTE_MARKER =
  /(?<=[^\s\p{N}][.,;:!?”"’)\]]|(?<!\p{N})(?:1[5-9]|20)\p{N}\p{N}[.,;:!?”"’)\]])\d{1,3}(?=[\s\])”"’—–]|$)|[¹²³⁰⁴-⁹]+|(?<=\[)\d{1,3}(?=\])/gu;

/** Whether a note marker stands within the words of `length` letters from letter `at`, or at one of their ends. */
export function crossesNoteMarker({ text, letters }: PreparedText, at: number, length: number): boolean {
  const start = letters.starts[at]!;
  const end = letters.ends[at + length - 1]!;
  const from = Math.max(0, start - LOOK);
  const markers = text.slice(from, end + 1).matchAll(NOTE_MARKER);
  for (const { index } of markers) {
    if (from + index >= start && from + index < end) return true;
  }
  return false;
}
