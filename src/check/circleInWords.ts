/** `"a" → "b" → "a"`; the middle of a long circle is left out. */
export function circleInWords(ids: readonly string[]): string {
  const quoted = ids.map((id) => `"${id}"`);
  const shown = quoted.length > 7 ? [...quoted.slice(0, 3), '…', ...quoted.slice(-3)] : quoted;
  return shown.join(' → ');
}
