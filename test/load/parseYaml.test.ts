import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, source } from '../check/world.ts';
import { loadProblems } from './loadProblems.ts';

describe('parseYaml', () => {
  it('accepts a list of records', async () => {
    const files = {};
    expect(await loadProblems(files)).toEqual([]);
  });

  it('accepts a byte order mark and Windows line ends', async () => {
    const files = { [CLAIMS]: '\ufeff' + claims({}).replaceAll('\n', '\r\n') };
    expect(await loadProblems(files)).toEqual([]);
  });

  it('keeps to the first few syntax errors, in words of one line', async () => {
    const files = { [CLAIMS]: '- id: a: b\n- @x\n- `y\n- %z\n- "\\q"\n- - x: y: z\n- a: b: c\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:7: error yaml-syntax: This is not valid YAML: Nested mappings are not allowed in compact mappings.',
      'sources/report/claims.yaml:2:3: error yaml-syntax: This is not valid YAML: Plain value cannot start with reserved character @.',
      'sources/report/claims.yaml:3:3: error yaml-syntax: This is not valid YAML: Plain value cannot start with reserved character `.',
      'sources/report/claims.yaml:4:3: error yaml-syntax: This is not valid YAML: Plain value cannot start with directive indicator character %.',
      'sources/report/claims.yaml:5:4: error yaml-syntax: This is not valid YAML: Invalid escape sequence \\q.',
    ]);
  });

  it('names the unclosed list and quote', async () => {
    const files = { [CLAIMS]: '- id: [a\n  subject: b\n', 'entities/state.yaml': '- id: "a' };
    expect(await loadProblems(files)).toEqual([
      'entities/state.yaml:1:9: error yaml-syntax: This is not valid YAML: Missing closing double quote.',
      'sources/report/claims.yaml:2:3: error yaml-syntax: This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ]);
  });

  it('refuses aliases and anchors, so that none can multiply', async () => {
    const files = { [CLAIMS]: '- &a [x, x]\n- &b [*a, *a]\n- *b\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:6: error yaml-feature: There is a YAML anchor "&a" here; a dataset does without aliases, anchors, tags and merge keys, so write the value out.',
      'sources/report/claims.yaml:2:6: error yaml-feature: There is a YAML anchor "&b" here; a dataset does without aliases, anchors, tags and merge keys, so write the value out.',
      'sources/report/claims.yaml:3:3: error yaml-feature: There is a YAML alias "*b" here; a dataset does without aliases, anchors, tags and merge keys, so write the value out.',
    ]);
  });

  it('refuses tags, merge keys and keys that are no text', async () => {
    const files = { [CLAIMS]: '- id: !!str a\n  <<: {x: y}\n  ? [k]\n  : v\n  !t z: 1\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:13: error yaml-feature: There is a YAML tag "tag:yaml.org,2002:str" here; a dataset does without aliases, anchors, tags and merge keys, so write the value out.',
      'sources/report/claims.yaml:2:3: error yaml-feature: There is a YAML merge key "<<" here; a dataset does without aliases, anchors, tags and merge keys, so write the value out.',
      'sources/report/claims.yaml:3:5: error yaml-feature: There is a YAML key that is no text here; a dataset does without aliases, anchors, tags and merge keys, so write the value out.',
      'sources/report/claims.yaml:5:6: error yaml-feature: There is a YAML tag here; a dataset does without aliases, anchors, tags and merge keys, so write the value out.',
    ]);
  });

  it('refuses a second document', async () => {
    const files = { [CLAIMS]: claims({}) + '---\n' + claims({}) };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:3:1: error several-documents: A second YAML document begins here; a file holds one, so delete the line "---".',
    ]);
  });

  it('names the first of two equal fields', async () => {
    const files = { [SOURCE]: source() + 'title: "B"\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/source.yaml:6:1: error duplicate-field: The field "title" is given twice; the first is in line 1, column 1.',
    ]);
  });

  it('refuses deep nesting before the stack runs out', async () => {
    const files = {
      [CLAIMS]: '['.repeat(50_000),
      [SOURCE]: '- '.repeat(49_000),
      'entities/state.yaml': '{a: '.repeat(20_000),
    };
    expect(await loadProblems(files)).toEqual([
      'entities/state.yaml:1:1: error deep-nesting: The file nests lists and fields too deeply to be read.',
      'sources/report/claims.yaml:1:1: error deep-nesting: The file nests lists and fields too deeply to be read.',
      'sources/report/source.yaml:1:1: error deep-nesting: The file nests lists and fields too deeply to be read.',
    ]);
  });

  it('says that an empty file is empty', async () => {
    const files = { [CLAIMS]: '', [SOURCE]: '# nothing\n', 'entities/state.yaml': '---\n' };
    expect(await loadProblems(files)).toEqual([
      'entities/state.yaml:1:1: error empty-file: The file is empty; delete it or give it its content.',
      'sources/report/claims.yaml:1:1: error empty-file: The file is empty; delete it or give it its content.',
      'sources/report/source.yaml:1:1: error empty-file: The file is empty; delete it or give it its content.',
    ]);
  });
});
