import type { Problem } from './problem.ts';

/** By file, line, column, rule and message, so that the same data gives the same report everywhere. */
export function sortProblems(problems: Iterable<Problem>): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
