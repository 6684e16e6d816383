import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { limitProblems } from '../../src/problems/limitProblems.ts';
import { errorAt, warningAt } from '../../src/problems/problemAt.ts';

const complaint = { rule: 'r', message: 'M.' };
const warnings = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    warningAt({ file: 'a', line: index + 1, column: 1 }, complaint),
  );

describe('limitProblems', () => {
  it('lets 100 problems of a file pass', () => {
    expect(limitProblems(warnings(100))).toEqual(warnings(100));
  });

  it('counts those beyond, each file by itself', () => {
    const other = errorAt({ file: 'b', line: 1, column: 1 }, complaint);
    const limited = limitProblems([...warnings(103), other]);
    expect(limited).toHaveLength(102);
    expect(limited).toContainEqual(other);
    expect(formatProblem(limited.at(-1)!)).toBe(
      'a:101:1: warning more-problems: There are 3 more problems in this file; solve those above first.',
    );
  });

  it('does not lose an error behind warnings', () => {
    const error = errorAt({ file: 'a', line: 200, column: 1 }, complaint);
    expect(formatProblem(limitProblems([...warnings(100), error]).at(-1)!)).toBe(
      'a:200:1: error more-problems: There is one more problem in this file; solve those above first.',
    );
  });
});
