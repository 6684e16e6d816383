/** What spreadsheets take for a formula; they show it as it is with an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r]/u;

/** A table as CSV (RFC 4180): a head, rows, a line break after each. With a byte order mark, without which Excel misreads accents. */
export function csv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: string | number): string {
  if (typeof value === 'number') return `${value}`;
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
