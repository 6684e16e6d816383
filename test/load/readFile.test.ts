import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE } from '../check/world.ts';
import { loadProblems } from './loadProblems.ts';

describe('readFile', () => {
  it('refuses large YAML files', async () => {
    const files = { [CLAIMS]: 'x'.repeat(5_000_000), [SOURCE]: '\n'.repeat(5_000_000) };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:1: error large-file: The file "claims.yaml" has 4.8 MB; at most 4 MB are read; move bulk data to "claims.ndjson".',
      'sources/report/source.yaml:1:1: error large-file: The file "source.yaml" has 4.8 MB; at most 4 MB are read; move bulk data to "claims.ndjson".',
    ]);
  });

  it('refuses a folder in place of a file', async () => {
    const files = {
      'vocabulary.yaml': undefined,
      'vocabulary.yaml/x': '',
      [CLAIMS]: undefined,
      [`${CLAIMS}/x`]: '',
    };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:1: error not-a-file: "claims.yaml" must be a file, but is a folder.',
      'vocabulary.yaml:1:1: error not-a-file: "vocabulary.yaml" must be a file, but is a folder.',
    ]);
  });
});
