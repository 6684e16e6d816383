import { type Anchor, SHORTEST_PASSAGE } from './anchor.ts';
import { findWindows } from './findWindows.ts';
import { toLetters } from './letters.ts';
import { lettersHash } from './lettersHash.ts';
import { crossesNoteMarker, cutsWord } from './passageEnds.ts';
import type { PreparedText } from './preparedText.ts';
import { prefixHashes, windowHash } from './rollingHash.ts';

/** What became of a passage: its anchor, and how often its letters stand in the text. */
export interface MadeAnchor {
  readonly anchor: Anchor;
  /** At least 1. Above that the passage is repeated, and the anchor is that of the first place that will do. */
  readonly occurrences: number;
}

/**
 * The anchor of a passage of a text, the first where the words stand in several places.
 * Throws a RangeError, a full sentence, when the passage is too short, is not in the text, cuts a word or crosses a
 * note marker.
 */
export function makeAnchor(text: PreparedText, passage: string): MadeAnchor {
  const { codePoints } = toLetters(passage);
  const length = codePoints.length;
  if (length < SHORTEST_PASSAGE) {
    throw new RangeError(
      `The passage ${quoted(passage)} has ${length} ${length === 1 ? 'letter' : 'letters'}; a passage needs at least ${SHORTEST_PASSAGE}, so take in more of the sentence.`,
    );
  }
  const fingerprint = {
    letters: length,
    check: windowHash(prefixHashes(codePoints), 0, length),
    hash: lettersHash(codePoints),
  };
  const places = findWindows(text, [fingerprint]).get(fingerprint) ?? [];
  if (places.length === 0) throw new RangeError(`The passage ${quoted(passage)} is not in the text.`);
  const whole = places.filter((at) => !cutsWord(text, at, length));
  if (whole.length === 0) {
    throw new RangeError(`The passage ${quoted(passage)} begins or ends inside a word.`);
  }
  const at = whole.find((place) => !crossesNoteMarker(text, place, length));
  if (at === undefined) {
    throw new RangeError(
      `The passage ${quoted(passage)} crosses a note marker; end it before, or make two anchors.`,
    );
  }
  return { anchor: { at, ...fingerprint }, occurrences: places.length };
}

/** The passage in double quotes, cut where it is long. */
function quoted(passage: string): string {
  const characters = [...passage];
  return `"${characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : passage}"`;
}
