import type { Position, Problem } from './problem.ts';

/** What a rule has to say of a place. */
export interface Complaint {
  readonly rule: string;
  readonly message: string;
  /** The first near-miss. */
  readonly suggestion?: string | undefined;
}

/** A problem that fails the build. */
export function errorAt(position: Position, complaint: Complaint): Problem {
  return problemAt(position, complaint, 'error');
}

/** A problem that does not fail the build. */
export function warningAt(position: Position, complaint: Complaint): Problem {
  return problemAt(position, complaint, 'warning');
}

function problemAt(position: Position, complaint: Complaint, severity: Problem['severity']): Problem {
  const { file, line, column } = position;
  const { rule, message, suggestion } = complaint;
  return { file, line, column, severity, rule, message, ...(suggestion === undefined ? {} : { suggestion }) };
}
