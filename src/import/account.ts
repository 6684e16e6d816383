import type { Problem } from '../problems/problem.ts';
import { errorAt } from '../problems/problemAt.ts';
import { RowRefusal, RowSkip } from './evaluate.ts';
import type { RowProblem } from './row.ts';

/** How many rows there were, and what became of each: the last three add up to the first. */
export interface RowCounts {
  readonly rows: number;
  readonly used: number;
  readonly skipped: number;
  readonly withProblems: number;
}

/** Keeps account of rows. */
export interface Account {
  /** Counts a row by what its work does: it returns, throws a RowSkip, or throws a RowRefusal. */
  readonly row: (line: number, work: () => void) => void;
  /** Counts a row, or a file, that could not be read. */
  readonly problem: (problem: RowProblem) => void;
  readonly counts: () => RowCounts;
  /** How often each reason to skip a row held, the commonest first. */
  readonly reasons: () => readonly { readonly reason: string; readonly rows: number }[];
  readonly problems: readonly Problem[];
}

/** Problems are kept up to this number; all are counted. */
const MOST_KEPT = 1000;

/** An account of the rows of a file, whose name problems carry. */
export function newAccount(file: string): Account {
  let [rows, used, skipped, withProblems] = [0, 0, 0, 0];
  const reasons = new Map<string, number>();
  const problems: Problem[] = [];
  const complain = ({ place, complaint }: RowProblem): void => {
    if (problems.length < MOST_KEPT) problems.push(errorAt({ file, ...place }, complaint));
  };
  return {
    problems,
    problem: (problem) => {
      complain(problem);
      if (problem.fatal) return;
      rows += 1;
      withProblems += 1;
    },
    row: (line, work) => {
      rows += 1;
      try {
        work();
        used += 1;
      } catch (error) {
        if (error instanceof RowSkip) {
          skipped += 1;
          reasons.set(error.message, (reasons.get(error.message) ?? 0) + 1);
        } else if (error instanceof RowRefusal) {
          withProblems += 1;
          const { rule, message, suggestion } = error;
          complain({ place: { line, column: 1 }, complaint: { rule, message, suggestion } });
        } else throw error;
      }
    },
    counts: () => ({ rows, used, skipped, withProblems }),
    reasons: () =>
      [...reasons].map(([reason, count]) => ({ reason, rows: count })).sort((a, b) => b.rows - a.rows),
  };
}
