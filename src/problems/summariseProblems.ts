import type { Problem } from './problem.ts';

/** One line: `3 errors, 1 warning in 2 files`; `no problems` for none. What is not there is not counted. */
export function summariseProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'no problems';
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const files = new Set(problems.map((problem) => problem.file)).size;
  const parts = [counted(errors, 'error'), counted(problems.length - errors, 'warning')];
  return `${parts.filter((part) => part !== '').join(', ')} in ${counted(files, 'file')}`;
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
