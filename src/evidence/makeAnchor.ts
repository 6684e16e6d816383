import { type Anchor, SHORTEST_PASSAGE } from './anchor.ts';
import { toLetters } from './letters.ts';
import { lettersHash } from './lettersHash.ts';
import type { PreparedText } from './preparedText.ts';
import { prefixHashes, windowHash } from './rollingHash.ts';
import { findWindows } from './findWindows.ts';

/** What became of a passage: its anchor, and how often its letters stand in the text. */
export interface MadeAnchor {
  readonly anchor: Anchor;
  readonly occurrences: number;
}

/**
 * The anchor of a passage of a text, the first where the words stand in several places.
 * Throws a RangeError, a full sentence, when the passage is too short, is not in the text, cuts a word or crosses a
 * note marker.
 */
export function makeAnchor(text: PreparedText, passage: string): MadeAnchor {
  const { codePoints } = toLetters(passage);
  const quoted = `"${passage.length > 60 ? `${passage.slice(0, 57)}…` : passage}"`;
  if (codePoints.length < SHORTEST_PASSAGE) {
    throw new RangeError(
      `The passage ${quoted} has ${codePoints.length} letters; a passage needs at least ${SHORTEST_PASSAGE}, so take in more of the sentence.`,
    );
  }
  const check = windowHash(prefixHashes(codePoints), 0, codePoints.length);
  const hash = lettersHash(codePoints);
  const wanted = { letters: codePoints.length, check, hash };
  const places = findWindows(text, [wanted]).get(wanted) ?? [];
  const whole = places.find((at) => standsAtWords(text, at, codePoints.length));
  if (places.length === 0) throw new RangeError(`The passage ${quoted} is not in the text.`);
  if (whole === undefined) throw new RangeError(`The passage ${quoted} begins or ends inside a word.`);
  if (crossesNoteMarker(text, whole, codePoints.length)) {
    throw new RangeError(`The passage ${quoted} crosses a note marker; end it before, or make two anchors.`);
  }
  return { anchor: { at: whole, ...wanted }, occurrences: places.length };
}

/** Whether neither end cuts a word or number; a number glued to the last word is a note marker, and no part of it. */
function standsAtWords({ text, letters }: PreparedText, at: number, length: number): boolean {
  const start = letters.starts[at]!;
  const end = letters.ends[at + length - 1]!;
  const startsInside = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start));
  const endsInside = /^[\p{L}\p{M}]/u.test(text.slice(end, end + 2));
  const cutsNumber = /\p{N}\p{N}/u.test(text.slice(end - 1, end + 1));
  return !startsInside && !endsInside && !cutsNumber;
}

/** A note marker is a number glued to closing punctuation. */
function crossesNoteMarker({ text, letters }: PreparedText, at: number, length: number): boolean {
  const passage = text.slice(letters.starts[at]!, letters.ends[at + length - 1]!);
  return /(?<!\d)[.,;:!?”"’)]\d{1,3}(?=\s|$)/u.test(passage);
}
