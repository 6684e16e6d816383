import { describe, expect, it } from 'vitest';
import { loadProblems } from './loadProblems.ts';

const LINES = 'sources/report/claims.ndjson';

describe('readClaimLines', () => {
  it('passes over empty lines', async () => {
    const files = { [LINES]: '\n{"id":"a","subject":"b","predicate":"c","object":"d","gloss":"e"}\r\n\n' };
    expect(await loadProblems(files)).toEqual([]);
  });

  it('asks for JSON on each line', async () => {
    const files = {
      [LINES]: [
        '{"id":"x",}',
        '{"a" 1}',
        '[1,2',
        '{"id":"a"} x',
        '{"id":"a\\q"}',
        '{"id":tru}',
        '{"a":"b',
        '['.repeat(5_000),
        'nothing',
        '{"a":01}',
      ].join('\n'),
    };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.ndjson:1:11: error json-syntax: This line is not valid JSON: a field name in double quotes is expected here.',
      'sources/report/claims.ndjson:2:6: error json-syntax: This line is not valid JSON: ":" is expected here.',
      'sources/report/claims.ndjson:3:5: error json-syntax: This line is not valid JSON: "," or "]" is expected here.',
      'sources/report/claims.ndjson:4:12: error json-syntax: This line is not valid JSON: the end of the line is expected here.',
      'sources/report/claims.ndjson:5:7: error json-syntax: This line is not valid JSON: a value is expected here.',
      'sources/report/claims.ndjson:6:7: error json-syntax: This line is not valid JSON: a value is expected here.',
      'sources/report/claims.ndjson:7:6: error json-syntax: This line is not valid JSON: a value is expected here.',
      'sources/report/claims.ndjson:8:22: error json-syntax: This line is not valid JSON: it nests too deeply.',
      'sources/report/claims.ndjson:9:1: error json-syntax: This line is not valid JSON: a value is expected here.',
      'sources/report/claims.ndjson:10:7: error json-syntax: This line is not valid JSON: "," or "}" is expected here.',
    ]);
  });

  it('asks for a claim on each line', async () => {
    const files = {
      [LINES]: '{"id":1,"subject":null,"predicate":[],"object":"d","gloss":"e","subjet":"a"}\n"text"',
    };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.ndjson:1:19: error empty-value: The field "subject" is empty; give it a value or leave it out.',
      'sources/report/claims.ndjson:1:36: error wrong-shape: The field "predicate" must be text, but is a list.',
      'sources/report/claims.ndjson:1:64: error unknown-field: A claim has no field "subjet"; did you mean "subject"?',
      'sources/report/claims.ndjson:2:1: error wrong-shape: A claim must be a record of fields, but is the text "text".',
    ]);
  });

  it('names the first of two equal fields', async () => {
    const files = { [LINES]: '{"id":"a","subject":"b","predicate":"c","object":"d","gloss":"e","id":"b"}' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.ndjson:1:66: error duplicate-field: The field "id" is given twice; the first is in line 1, column 2.',
    ]);
  });

  it('refuses an overlong line at once', async () => {
    const files = { [LINES]: `{"id":"${'x'.repeat(10_000_000)}"}` };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.ndjson:1:1: error long-line: This line has 10000009 bytes; at most 100000 are read.',
    ]);
  });

  it('says that an empty file is empty', async () => {
    const files = { [LINES]: '\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.ndjson:1:1: error empty-file: The file is empty; delete it or give it its content.',
    ]);
  });
});
