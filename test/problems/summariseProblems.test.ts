import { describe, expect, it } from 'vitest';
import { errorAt, warningAt } from '../../src/problems/problemAt.ts';
import { summariseProblems } from '../../src/problems/summariseProblems.ts';

const error = (file: string) => errorAt({ file, line: 1, column: 1 }, { rule: 'r', message: 'M.' });
const warning = (file: string) => warningAt({ file, line: 1, column: 1 }, { rule: 'r', message: 'M.' });

describe('summariseProblems', () => {
  it.each([
    [[], 'no problems'],
    [[error('a')], '1 error in 1 file'],
    [[warning('a'), warning('b')], '2 warnings in 2 files'],
    [[error('a'), error('a'), error('b'), warning('b')], '3 errors, 1 warning in 2 files'],
  ])('counts %#', (problems, line) => {
    expect(summariseProblems(problems)).toBe(line);
  });
});
