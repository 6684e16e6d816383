import type { Position, Problem } from '../problems/problem.ts';
import { errorAt, type Complaint } from '../problems/problemAt.ts';
import type { Place } from './node.ts';

/** Takes an error at a place in the file that is being read. */
export type Report = (place: Place, complaint: Complaint) => void;

/** A report into `problems` for one file. */
export function reportInto(problems: Problem[], file: string): Report {
  return ({ line, column }, complaint) => problems.push(errorAt({ file, line, column }, complaint));
}

/** The beginning of a file: where problems stand that concern it as a whole. */
export const START: Place = { line: 1, column: 1 };

/** The beginning of a file as a position. */
export function startOf(file: string): Position {
  return { file, ...START };
}
