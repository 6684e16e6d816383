import type { Anchor } from '../../src/evidence/anchor.ts';
import { lettersHash } from '../../src/evidence/lettersHash.ts';
import type { PreparedText } from '../../src/evidence/preparedText.ts';
import { windowHash } from '../../src/evidence/rollingHash.ts';

/** The anchor of any stretch of letters, also of one that begins or ends inside a word. */
export function anchorAt({ letters, table }: PreparedText, at: number, length: number): Anchor {
  const hash = lettersHash(letters.codePoints.subarray(at, at + length));
  return { at, letters: length, check: windowHash(table, at, length), hash };
}

/** A stretch of letters as a string. */
export function lettersAt({ letters }: PreparedText, at: number, length: number): string {
  let text = '';
  for (const codePoint of letters.codePoints.subarray(at, at + length))
    text += String.fromCodePoint(codePoint);
  return text;
}

/** Sentences of a text that are long enough for a passage. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?\n]{60,}[.!?]/gu) ?? []).map((sentence) => sentence.trim());
}

/** A running text of invented words, the same for the same seed; sentences do not repeat. */
export function inventedText(sentences: number, seed = 7): string {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const syllables = ['ka', 'lo', 'mé', 'ri', 'sun', 'ta', 'vor', 'he', 'nil', 'ash', 'öd', 'pra', 'يو', 'ق'];
  const word = (): string => Array.from({ length: 1 + next(4) }, () => syllables[next(14)]!).join('');
  const sentence = (): string => `${Array.from({ length: 12 + next(12) }, word).join(' ')}.`;
  return Array.from({ length: sentences }, sentence).join(next(2) ? ' ' : '\n');
}
