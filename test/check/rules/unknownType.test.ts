import { describe, expect, it } from 'vitest';
import { VOCABULARY, problemsOf, record, vocabularyLine } from '../world.ts';

describe('unknownType', () => {
  it('knows the types after which files are named', async () => {
    const files = { 'entities/factions.yaml': record({ id: 'a', name: 'A' }) };
    expect(await problemsOf('unknown-type', files)).toEqual([
      'entities/factions.yaml:1:1: error unknown-type: There is no entity type "factions"; did you mean "faction"?',
    ]);
  });

  it('knows the types that a predicate joins', async () => {
    const files = { 'vocabulary.yaml': VOCABULARY.replace('subjects: [faction,', 'subjects: [militia,') };
    expect(await problemsOf('unknown-type', files)).toEqual([
      `vocabulary.yaml:${vocabularyLine('subjects: [faction,')}:16: error unknown-type: There is no entity type "militia".`,
    ]);
  });
});
