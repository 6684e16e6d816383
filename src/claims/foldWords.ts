import anyAscii from 'any-ascii';

/** A text in plain lower-case Latin letters, whatever its script. */
export function latin(text: string): string {
  return anyAscii(text.normalize('NFKC')).toLowerCase();
}

/** The words of a text in plain lower-case Latin letters. */
export function foldWords(text: string): readonly string[] {
  return latin(text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
}
