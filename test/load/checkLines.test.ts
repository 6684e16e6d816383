import { describe, expect, it } from 'vitest';
import { CLAIMS, claims } from '../check/world.ts';
import { loadProblems } from './loadProblems.ts';

describe('checkLines', () => {
  it('names the marks of a merge conflict', async () => {
    const files = { [CLAIMS]: '<<<<<<< HEAD\n' + claims({}) + '=======\n' + claims({}) + '>>>>>>> branch\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:1: error merge-conflict: This line is a mark of an unsolved merge conflict, "<<<<<<<".',
      'sources/report/claims.yaml:3:1: error merge-conflict: This line is a mark of an unsolved merge conflict, "=======".',
      'sources/report/claims.yaml:5:1: error merge-conflict: This line is a mark of an unsolved merge conflict, ">>>>>>>".',
    ]);
  });

  it('refuses tabs in an indentation', async () => {
    const files = { [CLAIMS]: '- id: a\n \tsubject: b\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:2:2: error tab-indent: This line is indented with a tab; use spaces.',
    ]);
  });

  it('refuses control characters and lone carriage returns', async () => {
    const files = { [CLAIMS]: '- id: a\n  subject: b\u0007\n  note: "\u0085"\n  when: 1\r2\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:2:13: error control-character: There is a control character, U+0007, in the file; delete it.',
      'sources/report/claims.yaml:3:10: error control-character: There is a control character, U+0085, in the file; delete it.',
      'sources/report/claims.yaml:4:10: error control-character: There is a control character, U+000D, in the file; delete it.',
    ]);
  });

  it('refuses overlong lines', async () => {
    const files = { [CLAIMS]: `- id: ${'x'.repeat(200_000)}\n` };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:1: error long-line: This line has 200006 characters; at most 100000 are read.',
    ]);
  });

  it('stops after five', async () => {
    const files = { [CLAIMS]: '\tx\n'.repeat(1_000) };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:1: error tab-indent: This line is indented with a tab; use spaces.',
      'sources/report/claims.yaml:2:1: error tab-indent: This line is indented with a tab; use spaces.',
      'sources/report/claims.yaml:3:1: error tab-indent: This line is indented with a tab; use spaces.',
      'sources/report/claims.yaml:4:1: error tab-indent: This line is indented with a tab; use spaces.',
      'sources/report/claims.yaml:5:1: error tab-indent: This line is indented with a tab; use spaces.',
    ]);
  });
});
