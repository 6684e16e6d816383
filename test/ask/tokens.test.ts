import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/ask/words/tokens.ts';

describe('tokensOf', () => {
  it.each([
    ['Who backed Nour al-Din al-Zinki?', 'who backed nour al din al zinki'],
    ['Who’s Zinki’s backer?', "who is zinki 's backer"],
    ["the rebels' allies", "the rebels 's allies"],
    ["Didn't they, won't they, can't they", 'did not they will not they can not they'],
    ['the U.S. and İdlib', 'the u s and idlib'],
    ['جبهة', 'jbhh'],
    ['', ''],
  ])('reads %j', (question, words) => {
    expect(
      tokensOf(question)
        .map(({ word }) => word)
        .join(' '),
    ).toBe(words);
  });
});
