import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, source } from '../check/world.ts';
import { loadProblems } from './loadProblems.ts';

describe('recordShape', () => {
  it('names unknown fields with near-misses, and missing ones', async () => {
    const files = { [CLAIMS]: '- {id: a, subjet: b, Predicate: c, object: d, gloss: e, zzz: 1}\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:3: error missing-field: This claim lacks the field "predicate".',
      'sources/report/claims.yaml:1:3: error missing-field: This claim lacks the field "subject".',
      'sources/report/claims.yaml:1:11: error unknown-field: A claim has no field "subjet"; did you mean "subject"?',
      'sources/report/claims.yaml:1:22: error unknown-field: A claim has no field "Predicate"; did you mean "predicate"?',
      'sources/report/claims.yaml:1:57: error unknown-field: A claim has no field "zzz".',
    ]);
  });

  it('takes "__proto__" and "constructor" for unknown fields', async () => {
    const files = { [SOURCE]: source() + '__proto__: {title: "B"}\nconstructor: x\n' };
    expect(await loadProblems(files)).toEqual([
      'sources/report/source.yaml:6:1: error unknown-field: A source has no field "__proto__".',
      'sources/report/source.yaml:7:1: error unknown-field: A source has no field "constructor".',
    ]);
  });

  it('looks into records within records', async () => {
    const files = {
      [SOURCE]: source({ text: { sha: '1', letters: 'many' }, expect: { lowest: 3, highest: '1.5' } }),
    };
    expect(await loadProblems(files)).toEqual([
      'sources/report/source.yaml:6:7: error missing-field: This coded text lacks the field "sha256".',
      'sources/report/source.yaml:6:8: error unknown-field: A coded text has no field "sha".',
      'sources/report/source.yaml:6:28: error not-a-number: The field "letters" must be a whole number from 0, but is "many".',
      'sources/report/source.yaml:7:31: error not-a-number: The field "highest" must be a whole number from 0, but is "1.5".',
    ]);
  });

  it('asks for text, lists and records where these belong', async () => {
    const files = {
      [CLAIMS]:
        '- text\n- [a]\n- {id: [a], subject: {x: y}, predicate: "", object: c, kinds: weapons, voice: [[a]], evidence: {at: 1}, gloss: " "}\n',
    };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:3: error wrong-shape: A claim must be a record of fields, but is the text "text".',
      'sources/report/claims.yaml:2:3: error wrong-shape: A claim must be a record of fields, but is a list.',
      'sources/report/claims.yaml:3:8: error wrong-shape: The field "id" must be text, but is a list.',
      'sources/report/claims.yaml:3:22: error wrong-shape: The field "subject" must be text, but is a record of fields.',
      'sources/report/claims.yaml:3:41: error empty-value: The field "predicate" is empty; give it a value or leave it out.',
      'sources/report/claims.yaml:3:63: error wrong-shape: The field "kinds" must be a list, but is the text "weapons"; write [weapons].',
      'sources/report/claims.yaml:3:80: error wrong-shape: The field "voice" must be text, but is a list.',
      'sources/report/claims.yaml:3:96: error wrong-shape: The field "evidence" must be a list, but is a record of fields.',
      'sources/report/claims.yaml:3:112: error empty-value: The field "gloss" is empty; give it a value or leave it out.',
    ]);
  });

  it('asks for whole numbers in anchors', async () => {
    const files = { [CLAIMS]: claims({ evidence: [{ at: -1, letters: 1.5, check: 'x', hash: [] }] }) };
    expect(await loadProblems(files)).toEqual([
      'sources/report/claims.yaml:1:112: error not-a-number: The field "at" must be a whole number from 0, but is "-1".',
      'sources/report/claims.yaml:1:125: error not-a-number: The field "letters" must be a whole number from 0, but is "1.5".',
      'sources/report/claims.yaml:1:137: error not-a-number: The field "check" must be a whole number from 0, but is "x".',
      'sources/report/claims.yaml:1:148: error wrong-shape: The field "hash" must be text, but is a list.',
    ]);
  });

  it('reads aliases with and without a language', async () => {
    const files = {
      'entities/bloc.yaml':
        '- {id: a, name: A, aliases: [B, {text: C, lang: ar}, {language: ar}, [x]], coordinates: {latitude: north}, unnamed: yes, broader: {a: b}}\n',
    };
    expect(await loadProblems(files)).toEqual([
      'entities/bloc.yaml:1:43: error unknown-field: An alias has no field "lang"; did you mean "language"?',
      'entities/bloc.yaml:1:54: error missing-field: This alias lacks the field "text".',
      'entities/bloc.yaml:1:70: error wrong-shape: An alias must be a record of fields, but is a list.',
      'entities/bloc.yaml:1:89: error missing-field: This pair of coordinates lacks the field "longitude".',
      'entities/bloc.yaml:1:100: error not-a-number: The field "latitude" must be a decimal number, but is "north".',
      'entities/bloc.yaml:1:117: error wrong-shape: The field "unnamed" must be "true" or "false", but is "yes".',
      'entities/bloc.yaml:1:131: error wrong-shape: The field "broader" must be text, but is a record of fields.',
    ]);
  });

  it('asks for a list of records in a file of records', async () => {
    const files = { [CLAIMS]: 'id: a\n', [SOURCE]: '- a\n', 'entities/state.yaml': 'just text' };
    expect(await loadProblems(files)).toEqual([
      'entities/state.yaml:1:1: error wrong-shape: The file must hold a list of records, each begun by "- ", but holds the text "just text".',
      'sources/report/claims.yaml:1:1: error wrong-shape: The file must hold a list of records, each begun by "- ", but holds a record of fields.',
      'sources/report/source.yaml:1:1: error wrong-shape: A source must be a record of fields, but is a list.',
    ]);
  });
});
