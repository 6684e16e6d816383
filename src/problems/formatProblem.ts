import type { Problem } from './problem.ts';

/**
 * One line as compilers print it: `graph-data/sources/x/claims.yaml:12:14: error unknown-entity: There is …`.
 * `folder` is put before the file; the empty string leaves the path relative to the data folder.
 */
export function formatProblem(problem: Problem, folder = ''): string {
  const { file, line, column, severity, rule, message } = problem;
  return `${within(folder, file)}:${line}:${column}: ${severity} ${rule}: ${message}`;
}

function within(folder: string, file: string): string {
  if (folder === '') return file;
  const base = folder.replace(/(?<=.)\/+$/, '');
  return file === '.' ? base : `${base === '/' ? '' : base}/${file}`;
}
