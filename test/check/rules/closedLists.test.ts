import { describe, expect, it } from 'vitest';
import { VOCABULARY, problemsOf } from '../world.ts';

describe('closedLists', () => {
  it('asks for the values of the code, all and no others', async () => {
    const files = { 'vocabulary.yaml': VOCABULARY.replace('id: affirmed', 'id: affirm') };
    expect(await problemsOf('closed-lists', files)).toEqual([
      'vocabulary.yaml:233:3: error closed-lists: The list "polarity" does not define "affirmed".',
      'vocabulary.yaml:233:9: error closed-lists: The list "polarity" of the code has no "affirm"; did you mean "affirmed"?',
    ]);
  });

  it('accepts the vocabulary of the project', async () => {
    const files = {};
    expect(await problemsOf('closed-lists', files)).toEqual([]);
  });
});
