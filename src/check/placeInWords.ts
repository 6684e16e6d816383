import type { Position } from '../problems/problem.ts';

/** `file:line`, for messages that point at another record. */
export function placeInWords({ file, line }: Position): string {
  return `${file}:${line}`;
}
