/** How many lines at the top and at the bottom of a page may be running ones. */
const EDGE = 3;

/** A line runs along when it is repeated on this many pages, numbers in it aside. */
const REPEATED = 3;

/**
 * Pages without what is printed along their edges: page numbers, and heads and feet that at least three pages repeat.
 * Lines in between stay as they are.
 */
export function withoutRunningLines(pages: readonly string[]): readonly string[] {
  const split = pages.map((page) => page.split('\n').filter((line) => line.trim() !== ''));
  const counts = new Map<string, number>();
  for (const lines of split) {
    for (const key of new Set(lines.filter((_, index) => isAtEdge(index, lines)).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const runs = (line: string): boolean => isPageNumber(line) || counts.get(keyOf(line))! >= REPEATED;
  return split.map((lines) =>
    lines.filter((line, index) => !isAtEdge(index, lines) || !runs(line)).join('\n'),
  );
}

function isAtEdge(index: number, lines: readonly string[]): boolean {
  return index < EDGE || index >= lines.length - EDGE;
}

/** The line as it looks on every page: without its numbers. */
function keyOf(line: string): string {
  return line
    .replace(/\p{N}+/gu, '#')
    .replace(/\s+/gu, ' ')
    .trim();
}

function isPageNumber(line: string): boolean {
  return /^[^\p{L}\p{N}]*(?:\p{N}{1,4}|[ivxlc]{1,6})[^\p{L}\p{N}]*$/u.test(line);
}
