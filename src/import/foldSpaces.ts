/** A text without white space around it, and with one space for any white space in it. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
