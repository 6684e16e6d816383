import { type Letters, toLetters } from './letters.ts';
import { prefixHashes } from './rollingHash.ts';

/** A text made ready for finding passages in it. */
export interface PreparedText {
  readonly text: string;
  readonly letters: Letters;
  /** Hashes of all beginnings of the letters. */
  readonly table: Uint32Array;
}

/** Reads a text once, so that any number of anchors can be looked up in it. */
export function prepareText(text: string): PreparedText {
  const letters = toLetters(text);
  return { text, letters, table: prefixHashes(letters.codePoints) };
}
