import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/check/checkDataset.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { CLAIMS, claims, SOURCE, source, worldWith } from './world.ts';

async function check(files: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const problems = checkDataset(await loadDataset(memoryTree(worldWith(files))));
  return problems.filter(({ rule }) => rule !== 'unused-entity').map((problem) => formatProblem(problem));
}

describe('checkDataset', () => {
  it('finds nothing in what is well', async () => {
    expect(await check({})).toEqual([]);
  });

  it('gives the problems of all rules and of loading, sorted by place', async () => {
    const files = {
      [CLAIMS]: claims(
        { object: 'zinky', predicate: 'back' },
        { part: 'comment', nots: 'x', voice: ['unnamed'] },
      ),
      [SOURCE]: source({ genre: 'pollemic', coded: [] }),
    };
    expect(await check(files)).toEqual([
      'sources/report/claims.yaml:1:45: error unknown-predicate: There is no predicate "back"; did you mean "backs"?',
      'sources/report/claims.yaml:1:61: error unknown-entity: There is no entity "zinky"; did you mean "nour-al-din-al-zinki"?',
      'sources/report/claims.yaml:2:186: error unknown-field: A claim has no field "nots"; did you mean "note"?',
      'sources/report/source.yaml:4:8: error unknown-genre: There is no genre "pollemic"; did you mean "polemic"?',
    ]);
  });

  it('lists the first 100 of a file', async () => {
    const changes = Array.from({ length: 150 }, () => ({ subject: 'nobody' }));
    const problems = (await check({ [CLAIMS]: claims(...changes) })).filter((line) =>
      line.startsWith(CLAIMS),
    );
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatch(
      / error more-problems: There are \d+ more problems in this file; solve those above first\.$/,
    );
  });

  it('keeps silent on what may only be unread', async () => {
    const files = { [CLAIMS]: '\t', [SOURCE]: source({ expect: { lowest: 1, highest: 1 } }) };
    expect(await check(files)).toEqual([
      'sources/report/claims.yaml:1:1: error tab-indent: This line is indented with a tab; use spaces.',
    ]);
  });

  it('keeps silent on words where the vocabulary is unread', async () => {
    expect(await check({ 'vocabulary.yaml': '{' })).toEqual([
      'vocabulary.yaml:1:2: error yaml-syntax: This is not valid YAML: Flow map must end with a }.',
    ]);
  });
});
