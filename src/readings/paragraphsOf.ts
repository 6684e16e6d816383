/** A line shorter than this share of the text's usual line may be the last of its paragraph. */
const SHORT = 0.75;

/** Which of the lines of a text, from the shortest (0) to the longest (1), is its usual one. */
const USUAL = 0.8;

const HYPHEN = /(?<=\p{L})[-\u00ad\u2010]$/u;

/**
 * The text of printed pages with a line for each paragraph, which may run on overleaf. A line ends its paragraph where it
 * is short and the next does not go on in lower case. A word that is broken at the end of a line is put together; its
 * hyphen stays where the text elsewhere has the word with one. No letter is changed.
 */
export function paragraphsOf(pages: readonly string[]): string {
  const lines = pages
    .flatMap((page) => page.split('\n'))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const short = SHORT * usualLength(lines);
  const compounds = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? []));
  const joined = lines.map((line, index) => {
    const next = lines[index + 1] ?? '';
    if (line.length < short && !/^\p{Ll}/u.test(next)) return `${line}\n`;
    if (!HYPHEN.test(line) || !/^\p{L}/u.test(next)) return `${line} `;
    return compounds.has(brokenWord(line, next)) ? line : line.replace(HYPHEN, '');
  });
  return joined.join('').trimEnd();
}

function usualLength(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * USUAL)] ?? 0;
}

/** The word that stands partly at the end of a line and partly at the beginning of the next, with its hyphen. */
function brokenWord(line: string, next: string): string {
  return `${/[\p{L}-]*$/u.exec(line)![0]}${/^[\p{L}-]*/u.exec(next)![0]}`.toLowerCase();
}
