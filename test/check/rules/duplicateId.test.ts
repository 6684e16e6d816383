import { describe, expect, it } from 'vitest';
import { CLAIMS, VOCABULARY, claims, problemsOf, record, vocabularyLine } from '../world.ts';

describe('duplicateId', () => {
  it('names the first of two entities, also across files', async () => {
    const files = { 'entities/bloc.yaml': record({ id: 'russia', name: 'Russia' }) };
    expect(await problemsOf('duplicate-id', files)).toEqual([
      'entities/state.yaml:1:9: error duplicate-id: The entity id "russia" is already taken in entities/bloc.yaml:1.',
    ]);
  });

  it('counts the slug of a source as an id of an entity', async () => {
    const files = { 'entities/work.yaml': record({ id: 'report', name: 'A Report' }) };
    expect(await problemsOf('duplicate-id', files)).toEqual([
      'sources/report/source.yaml:1:1: error duplicate-id: The source id "report" is already taken in entities/work.yaml:1.',
    ]);
  });

  it('names the first of two claims of a source, also across files', async () => {
    const files = {
      [CLAIMS]: claims({}, { id: 'c1', when: '2015' }),
      'sources/report/claims.ndjson': '{"id":"c1","subject":"a"}',
    };
    expect(await problemsOf('duplicate-id', files)).toEqual([
      'sources/report/claims.ndjson:1:7: error duplicate-id: The claim id "c1" is already taken in sources/report/claims.yaml:1.',
      'sources/report/claims.yaml:2:9: error duplicate-id: The claim id "c1" is already taken in sources/report/claims.yaml:1.',
    ]);
  });

  it('looks into the vocabulary', async () => {
    const files = {
      'vocabulary.yaml': VOCABULARY.replace('id: fights', 'id: backs').replace('id: funding', 'id: weapons'),
    };
    expect(await problemsOf('duplicate-id', files)).toEqual([
      `vocabulary.yaml:${vocabularyLine('id: funding')}:13: error duplicate-id: The kind id "weapons" is already taken in vocabulary.yaml:${vocabularyLine('id: weapons')}.`,
      `vocabulary.yaml:${vocabularyLine('id: fights')}:9: error duplicate-id: The predicate id "backs" is already taken in vocabulary.yaml:${vocabularyLine('id: backs')}.`,
    ]);
  });
});
