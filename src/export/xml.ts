/** What XML 1.0 cannot hold, not even escaped, halves of surrogate pairs included. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Marks, and all white space but the plain one. */
const SPECIAL = /[&<>"']|(?! )\s|\u0085/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an attribute or an element. White space is escaped too, since parsers fold it; U+FFFD stands for what XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(SPECIAL, escaped);
}

function escaped(character: string): string {
  return ESCAPES[character] ?? `&#${character.codePointAt(0)};`;
}

/** The attributes of an element, each after a space; what is undefined is left out. */
export function xmlAttributes(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}
