import { describe, expect, it } from 'vitest';
import { keyPositionOf, positionOf } from '../../src/load/loadedRecord.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';

const YAML = '- id: a\n  kinds:\n    - weapons\n    - funding\n  evidence: [{ at: 1 }, { at: 22 }]\n';
const JSON_LINE = '{"id":"é😀","kinds":["weapons","funding"],"evidence":[{"at":1}]}';

async function claimOf(path: string, text: string) {
  const { sources } = await loadDataset(memoryTree({ [`sources/x/${path}`]: text }));
  return sources[0]!.claims[0]!;
}

describe('positionOf', () => {
  it('finds records, fields and list items in YAML', async () => {
    const claim = await claimOf('claims.yaml', YAML);
    const file = 'sources/x/claims.yaml';
    expect(positionOf(claim)).toEqual({ file, line: 1, column: 3 });
    expect(positionOf(claim, 'id')).toEqual({ file, line: 1, column: 7 });
    expect(positionOf(claim, 'kinds', 1)).toEqual({ file, line: 4, column: 7 });
    expect(positionOf(claim, 'evidence', 1, 'at')).toEqual({ file, line: 5, column: 31 });
  });

  it('finds them in a line of JSON', async () => {
    const claim = await claimOf('claims.ndjson', `\n${JSON_LINE}\n`);
    const file = 'sources/x/claims.ndjson';
    expect(positionOf(claim)).toEqual({ file, line: 2, column: 1 });
    expect(positionOf(claim, 'kinds', 1)).toEqual({ file, line: 2, column: 32 });
    expect(positionOf(claim, 'evidence', 0, 'at')).toEqual({ file, line: 2, column: 61 });
  });

  it('falls back to the surroundings of what is not there', async () => {
    const claim = await claimOf('claims.yaml', YAML);
    expect(positionOf(claim, 'evidence', 1, 'hash')).toMatchObject({ line: 5, column: 25 });
    expect(positionOf(claim, 'subject')).toMatchObject({ line: 1, column: 3 });
  });
});

describe('keyPositionOf', () => {
  it('finds the key of a field', async () => {
    expect(keyPositionOf(await claimOf('claims.yaml', YAML), 'kinds')).toMatchObject({ line: 2, column: 3 });
    expect(keyPositionOf(await claimOf('claims.ndjson', JSON_LINE), 'kinds')).toMatchObject({
      line: 1,
      column: 13,
    });
    expect(keyPositionOf(await claimOf('claims.yaml', YAML), 'gloss')).toMatchObject({ line: 1, column: 3 });
  });
});
