import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/check/checkDataset.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { claims, worldWith } from './world.ts';

const SECOND = 'sources/report/second-coding.yaml';

async function problemsOf(coding: string): Promise<string[]> {
  const loaded = await loadDataset(memoryTree(worldWith({ [SECOND]: coding })));
  return checkDataset(loaded)
    .filter(({ file }) => file === SECOND)
    .map((problem) => formatProblem(problem));
}

describe('checkCodings', () => {
  it('leaves a coding its own entities, and what does not fit together', async () => {
    expect(await problemsOf(claims({ subject: 'somebody-of-mine' }, {}, { id: 'other' }))).toEqual([]);
  });

  it('asks for known words, readable dates and ids that are told apart', async () => {
    const coding = claims(
      { predicate: 'baks' },
      { polarity: 'deny', kinds: ['wepons'] },
      { when: '12/2016' },
      { id: 'c1', voice: ['russia', 'russia'] },
    );
    const rules = (await problemsOf(coding)).map((problem) => problem.split(' ')[2]);
    expect(rules).toEqual([
      'unknown-predicate:',
      'unknown-value:',
      'unknown-kind:',
      'malformed-date:',
      'duplicate-id:',
      'repeated-item:',
    ]);
  });

  it('reads as strictly as claims', async () => {
    expect(await problemsOf(claims({ sujet: 'russia' }))).toEqual([
      `${SECOND}:1:169: error unknown-field: A claim has no field "sujet"; did you mean "subject"?`,
    ]);
  });
});
