import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/claims/readDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';
import { CLAIMS, claims, WORLD, worldWith } from '../check/world.ts';

describe('readDataset', () => {
  it('gives dataset and hash beside warnings', async () => {
    const { dataset, hash, problems } = await readDataset(memoryTree(WORLD));
    expect(dataset?.claims).toHaveLength(1);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(problems.map(({ severity }) => severity)).not.toContain('error');
  });

  it('gives neither where there are errors', async () => {
    const { dataset, hash, problems } = await readDataset(
      memoryTree(worldWith({ [CLAIMS]: claims({ object: 'x' }) })),
    );
    expect([dataset, hash]).toEqual([undefined, undefined]);
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('gives problems for a folder that is not there', async () => {
    const { dataset, problems } = await readDataset('/nowhere');
    expect(dataset).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-folder']);
  });
});
