/** A fingerprint of a passage: where it stood, and hashes of its letters. The passage cannot be read from it. */
export interface Anchor {
  /** 0-based offset of the first letter in the stream of letters (Unicode code points). */
  readonly at: number;
  /** Number of letters. */
  readonly letters: number;
  /** 32-bit rolling hash of the letters, unsigned. */
  readonly check: number;
  /** First 16 hex digits of the SHA-256 of the letters in UTF-8. */
  readonly hash: string;
}

/** Passages have at least this many letters, so that they are unlikely to stand in a text by chance. */
export const SHORTEST_PASSAGE = 30;

/** Whether two passages of one text share letters. */
export function shareLetters(a: Anchor, b: Anchor): boolean {
  return a.at < b.at + b.letters && b.at < a.at + a.letters;
}
