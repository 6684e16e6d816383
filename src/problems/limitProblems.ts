import type { Problem } from './problem.ts';

/** More problems than this in one file are counted, not listed. */
export const MOST_PER_FILE = 100;

/**
 * The first 100 problems of each file, in the given order, then one that says how many more there are. That one is
 * an error when any of those left out is, so that no error is lost.
 */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  const kept: Problem[] = [];
  const files = new Map<string, { listed: number; more: Problem[] }>();
  for (const problem of problems) {
    const tally = files.get(problem.file) ?? { listed: 0, more: [] };
    files.set(problem.file, tally);
    if (tally.listed < MOST_PER_FILE) kept.push(problem);
    else tally.more.push(problem);
    tally.listed += 1;
  }
  for (const { more } of files.values()) if (more[0]) kept.push(summaryOf(more));
  return kept;
}

function summaryOf(more: readonly Problem[]): Problem {
  const { file, line, column } = more[0]!;
  const severity = more.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
  const message =
    more.length === 1
      ? 'There is one more problem in this file; solve those above first.'
      : `There are ${more.length} more problems in this file; solve those above first.`;
  return { file, line, column, severity, rule: 'more-problems', message };
}
