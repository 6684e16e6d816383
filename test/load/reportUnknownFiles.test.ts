import { describe, expect, it } from 'vitest';
import { loadProblems } from './loadProblems.ts';

describe('reportUnknownFiles', () => {
  it('warns of what is not read', async () => {
    const files = {
      'claims.yaml': '',
      'sources/x.yaml': '',
      'sources/report/claim.yaml': '',
      'entities/state.yml': '',
      'sources/report/notes/a.txt': '',
    };
    expect(await loadProblems(files)).toEqual([
      'claims.yaml:1:1: warning unknown-file: The file "claims.yaml" is unknown here and not read.',
      'entities/state.yml:1:1: warning unknown-file: The file "state.yml" is unknown here and not read; did you mean "state.yaml"?',
      'sources/report/claim.yaml:1:1: warning unknown-file: The file "claim.yaml" is unknown here and not read; did you mean "claims.yaml"?',
      'sources/report/notes:1:1: warning unknown-file: The folder "notes" is unknown here and not read.',
      'sources/x.yaml:1:1: warning unknown-file: The file "x.yaml" is unknown here and not read.',
    ]);
  });

  it('knows independent codings and accounts', async () => {
    const files = {
      'sources/report/first-coding.yaml': '[]',
      'sources/report/second-coding.yaml': '[]',
      'accounts.yaml': '[]',
    };
    expect(await loadProblems(files)).toEqual([]);
  });
});
