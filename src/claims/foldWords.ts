import anyAscii from 'any-ascii';

const IS_ASCII = /^\p{ASCII}*$/u;

/** A text in plain lower-case Latin letters, whatever its script. */
export function latin(text: string): string {
  const spelled = IS_ASCII.test(text) ? text : anyAscii(text.normalize('NFKC'));
  return spelled.toLowerCase();
}

/** The words of a text in plain lower-case Latin letters. */
export function foldWords(text: string): readonly string[] {
  return latin(text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
}
