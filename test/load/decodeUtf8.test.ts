import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../check/world.ts';
import { loadProblems } from './loadProblems.ts';

const LINES = 'sources/report/claims.ndjson';

describe('decodeUtf8', () => {
  it('names line and column of the first bad byte', async () => {
    const files = {
      [CLAIMS]: Buffer.concat([Buffer.from('- {id: a}\n- {id: é'), Buffer.from([0xff]), Buffer.from('x}\n')]),
    };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:2:9: error not-utf8: The file is not UTF-8 from here on; save it as UTF-8.',
    ]);
  });

  it('is not misled by a replacement character that is there', async () => {
    const files = {
      [CLAIMS]: Buffer.concat([
        Buffer.from('\ufeff- {id: \ufffdé'),
        Buffer.from([0xc3]),
        Buffer.from('x}\n'),
      ]),
    };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:10: error not-utf8: The file is not UTF-8 from here on; save it as UTF-8.',
    ]);
  });

  it('names the line in a file of lines', async () => {
    const files = { [LINES]: Buffer.concat([Buffer.from('\n\n{"id":"'), Buffer.from([0x80])]) };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.ndjson:3:8: error not-utf8: The file is not UTF-8 from here on; save it as UTF-8.',
    ]);
  });
});
