import anyAscii from 'any-ascii';

/** A text in plain lower-case Latin letters, whatever its script. */
export function latin(text: string): string {
  return anyAscii(text.normalize('NFKC')).toLowerCase();
}
