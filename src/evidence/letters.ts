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

/**
 * Code points that normalisation may join to the one before: marks, vowels and finals of Hangul, vowel signs of Kirat
 * Rai. What is only compatible with one of these becomes it in the first round and is joined in the second.
 */
const JOINS_THE_ONE_BEFORE = /^[\p{M}\u1160-\u11FF\uD7B0-\uD7FF\u{16D63}-\u{16D6A}]/u;
const IS_LETTER = /^[\p{L}\p{N}]/u;

/** A text on its way through the steps, with the stretch of the original that each UTF-16 unit comes from. */
interface Traced {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Collected {
  readonly codePoints: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * NFKC, lower case, NFKC again, marks dropped, then letters and numbers kept. Never throws; the empty text has none.
 * Goes from white space to white space, over which no step has an effect; what is ASCII in between needs no steps.
 */
export function toLetters(text: string): Letters {
  const collected: Collected = { codePoints: [], starts: [], ends: [] };
  for (let from = 0; from < text.length;) {
    let to = from;
    let bits = 0;
    for (let unit = text.charCodeAt(to); to < text.length && !isSpace(unit); unit = text.charCodeAt(to)) {
      bits |= unit;
      to += 1;
    }
    if (bits < 0x80) collectAscii(text, from, to, collected);
    else collectAny(text.slice(from, to), from, collected);
    from = to + 1;
  }
  return {
    codePoints: new Uint32Array(collected.codePoints),
    starts: new Uint32Array(collected.starts),
    ends: new Uint32Array(collected.ends),
  };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function collectAscii(text: string, from: number, to: number, { codePoints, starts, ends }: Collected): void {
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    if (!isAsciiLetter(lower)) continue;
    codePoints.push(lower);
    starts.push(index);
    ends.push(index + 1);
  }
}

/** Letters of a stretch that begins at `offset` of the text. */
function collectAny(stretch: string, offset: number, { codePoints, starts, ends }: Collected): void {
  const traced = normalise(lowerCase(normalise(untouched(stretch, offset))));
  for (let index = 0; index < traced.text.length; index += codePointLength(traced.text, index)) {
    const codePoint = traced.text.codePointAt(index)!;
    if (!isLetter(codePoint)) continue;
    codePoints.push(codePoint);
    starts.push(traced.starts[index]!);
    ends.push(traced.ends[index]!);
  }
}

function untouched(text: string, offset: number): Traced {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    starts.push(offset + index);
    ends.push(offset + index + 1);
  }
  return { text, starts, ends };
}

/** NFKC, piece by piece: a piece is a code point with what normalisation may join to it. */
function normalise(traced: Traced): Traced {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let from = 0; from < traced.text.length;) {
    const to = endOfPiece(traced.text, from);
    const piece = traced.text.slice(from, to);
    const normal = to - from === 1 && piece < '\u0080' ? piece : piece.normalize('NFKC');
    text += normal;
    for (let unit = 0; unit < normal.length; unit += 1) {
      starts.push(traced.starts[from]!);
      ends.push(traced.ends[to - 1]!);
    }
    from = to;
  }
  return { text, starts, ends };
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

/** The whole stretch at once, since a final sigma depends on its neighbours; lengths are those of each code point alone. */
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
  return codePoint < 0x80 ? isAsciiLetter(codePoint) : IS_LETTER.test(String.fromCodePoint(codePoint));
}

/** Whether a lower-case ASCII code is a letter or a digit. */
function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
