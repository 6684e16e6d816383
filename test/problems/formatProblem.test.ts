import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { errorAt, warningAt } from '../../src/problems/problemAt.ts';

const COMPLAINT = { rule: 'unknown-entity', message: 'There is no entity "zinky".' };
const PROBLEM = errorAt({ file: 'sources/x/claims.yaml', line: 12, column: 14 }, COMPLAINT);
const LINE = ':12:14: error unknown-entity: There is no entity "zinky".';

describe('formatProblem', () => {
  it.each([
    ['', 'sources/x/claims.yaml'],
    ['graph-data', 'graph-data/sources/x/claims.yaml'],
    ['../data/', '../data/sources/x/claims.yaml'],
    ['/', '/sources/x/claims.yaml'],
  ])('puts the folder "%s" before the file', (folder, path) => {
    expect(formatProblem(PROBLEM, folder)).toBe(path + LINE);
  });

  it('names the folder itself where a problem is about it', () => {
    const problem = warningAt({ file: '.', line: 1, column: 1 }, COMPLAINT);
    const line = ':1:1: warning unknown-entity: There is no entity "zinky".';
    expect(formatProblem(problem, 'graph-data')).toBe(`graph-data${line}`);
    expect(formatProblem(problem)).toBe(`.${line}`);
  });
});
