import anyAscii from 'any-ascii';

/** The words of a text in plain lower-case Latin letters. */
export function foldWords(text: string): readonly string[] {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
}
