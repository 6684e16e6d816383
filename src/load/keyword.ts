/** Lower-case letters and digits; words may be joined by single spaces, hyphens or apostrophes. */
const KEYWORD = /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:[ '’-][\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u;

/** More words are a sentence, and say something. */
export const MOST_WORDS = 3;

/** Whether a text is a keyword by its form: one to three words in lower-case letters and digits. */
export function isKeyword(text: string): boolean {
  return KEYWORD.test(text) && text.split(' ').length <= MOST_WORDS;
}
