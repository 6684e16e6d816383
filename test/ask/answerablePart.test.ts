import { describe, expect, it } from 'vitest';
import { answerablePart } from '../../src/ask/answerablePart.ts';

describe('answerablePart', () => {
  it.each([
    [
      'Why did the Geneva talks break down in early 2016?',
      'what is said about the Geneva talks in early 2016?',
      'why',
    ],
    ['How did the Geneva talks end?', 'what is said about the Geneva talks?', 'how they ended'],
    ['What was the outcome of the Geneva talks?', 'what is said about the Geneva talks?', 'the outcome'],
    [
      'Is it true that Stop the War said nothing about the bombing?',
      'whom does Stop the War not denounce',
      'about what',
    ],
    [
      'Whom does Boothroyd accuse of being silent about the bombing?',
      'according to Boothroyd, who does not denounce anyone',
      'about what',
    ],
    ['Why did Salkhou go after Fastaqim, in his own words?', 'what does Salkhou say about Fastaqim?', 'why'],
    [
      'What reasons does Salkhou give for attacking Fastaqim?',
      'what does Salkhou say about Fastaqim?',
      'reasons',
    ],
  ])('of %j is what is said', (question, other, leftOut) => {
    expect(answerablePart(question)).toEqual({ question: other, leftOut });
  });

  it.each([
    'Which sources say nothing about the bombing?',
    'Who is silent about the bombing?',
    'How did Turkey end support?',
    'What reasons does Heller give?',
  ])('is not found in %j', (question) => {
    expect(answerablePart(question)).toBeUndefined();
  });
});
