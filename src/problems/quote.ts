const LONGEST = 60;

/** An offending value for a message: in double quotes, on one line, cut after 60 characters. */
export function quote(value: string): string {
  const start = [...value.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('');
  const shown = start.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped);
  return `"${shown}${start.length < value.length ? '…' : ''}"`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
