import { describe, expect, it } from 'vitest';
import { VOCABULARY, problemsOf, vocabularyLine } from '../world.ts';

describe('closedLists', () => {
  it('asks for the values of the code, all and no others', async () => {
    const files = { 'vocabulary.yaml': VOCABULARY.replace('id: affirmed', 'id: affirm') };
    const line = vocabularyLine('id: affirmed');
    expect(await problemsOf('closed-lists', files)).toEqual([
      `vocabulary.yaml:${line}:3: error closed-lists: The list "polarity" does not define "affirmed".`,
      `vocabulary.yaml:${line}:9: error closed-lists: The list "polarity" of the code has no "affirm"; did you mean "affirmed"?`,
    ]);
  });

  it('accepts the vocabulary of the project', async () => {
    const files = {};
    expect(await problemsOf('closed-lists', files)).toEqual([]);
  });
});
