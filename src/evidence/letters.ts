/**
 * The stream of letters of a text: what is left when quotes, hyphens, white space, mark-up and accents written as
 * separate marks are taken away. Passages are compared letter by letter, so none of these makes a difference.
 */
export interface Letters {
  /** The letters as Unicode code points. */
  readonly codePoints: Uint32Array;
  /** For each letter, the offset in the text (UTF-16) at which what it comes from begins. */
  readonly starts: Uint32Array;
  /** For each letter, the offset in the text (UTF-16) at which what it comes from ends. */
  readonly ends: Uint32Array;
}

/** Code points that normalisation may join to the one before: marks, Hangul vowels and finals, half-width voicing. */
const JOINS_THE_ONE_BEFORE = /^[\p{M}\u1160-\u11FF\uD7B0-\uD7FF\uFF9E\uFF9F]/u;
const IS_MARK = /^\p{M}/u;
const IS_LETTER = /^[\p{L}\p{N}]/u;

/** A text on its way through the steps, with the stretch of the original that each UTF-16 unit comes from. */
interface Traced {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** NFKC, lower case, NFKC again, marks dropped, then letters and numbers kept. Never throws; the empty text has none. */
export function toLetters(text: string): Letters {
  const traced = normalise(lowerCase(normalise(untouched(text))));
  const codePoints: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < traced.text.length;) {
    const codePoint = traced.text.codePointAt(index)!;
    if (isLetter(codePoint)) {
      codePoints.push(codePoint);
      starts.push(traced.starts[index]!);
      ends.push(traced.ends[index]!);
    }
    index += codePoint > 0xffff ? 2 : 1;
  }
  return {
    codePoints: Uint32Array.from(codePoints),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

function untouched(text: string): Traced {
  return { text, starts: range(text.length, 0), ends: range(text.length, 1) };
}

function range(length: number, from: number): number[] {
  return Array.from({ length }, (_, index) => index + from);
}

/** NFKC, piece by piece: a piece is a code point with what normalisation may join to it. */
function normalise(traced: Traced): Traced {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let from = 0; from < traced.text.length;) {
    const to = endOfPiece(traced.text, from);
    const piece = traced.text.slice(from, to);
    const normal = to - from === 1 && piece < '\u0080' ? piece : piece.normalize('NFKC');
    parts.push(normal);
    for (let unit = 0; unit < normal.length; unit += 1) {
      starts.push(traced.starts[from]!);
      ends.push(traced.ends[to - 1]!);
    }
    from = to;
  }
  return { text: parts.join(''), starts, ends };
}

function endOfPiece(text: string, from: number): number {
  let to = from + codePointLength(text, from);
  while (
    to < text.length &&
    text.charCodeAt(to) > 0x7f &&
    JOINS_THE_ONE_BEFORE.test(text.slice(to, to + 2))
  ) {
    to += codePointLength(text, to);
  }
  return to;
}

function codePointLength(text: string, index: number): number {
  return text.codePointAt(index)! > 0xffff ? 2 : 1;
}

/** The whole text at once, since a final sigma depends on its neighbours; lengths are those of each code point alone. */
function lowerCase(traced: Traced): Traced {
  const text = traced.text.toLowerCase();
  if (text.length === traced.text.length) return { ...traced, text };
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < traced.text.length;) {
    const length = codePointLength(traced.text, index);
    const lowered = traced.text.slice(index, index + length).toLowerCase().length;
    for (let unit = 0; unit < lowered; unit += 1) {
      starts.push(traced.starts[index]!);
      ends.push(traced.ends[index + length - 1]!);
    }
    index += length;
  }
  return { text, starts, ends };
}

function isLetter(codePoint: number): boolean {
  if (codePoint < 0x80)
    return (codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x30 && codePoint <= 0x39);
  const character = String.fromCodePoint(codePoint);
  return !IS_MARK.test(character) && IS_LETTER.test(character);
}
