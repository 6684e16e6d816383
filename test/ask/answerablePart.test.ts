import { describe, expect, it } from 'vitest';
import { answerablePart } from '../../src/ask/rewording/answerablePart.ts';

describe('answerablePart', () => {
  it.each([
    [
      'Why did the Geneva talks break down in early 2016?',
      'what is said about the Geneva talks in early 2016?',
      'Why … break down',
    ],
    ['How did the Geneva talks end?', 'what is said about the Geneva talks?', 'How … end'],
    [
      'What was the outcome of the Geneva talks?',
      'what is said about the Geneva talks?',
      'was the outcome of',
    ],
    [
      'Is it true that Stop the War said nothing about the bombing?',
      'whom does Stop the War not denounce?',
      'said nothing about the bombing',
    ],
    [
      'Whom does Boothroyd accuse of being silent about the bombing in 2016?',
      'according to Boothroyd, who does not denounce anyone?',
      'being silent about the bombing in 2016',
    ],
    [
      'What does Boothroyd blame Stop the War for keeping quiet about?',
      'according to Boothroyd, whom does Stop the War not denounce?',
      'keeping quiet about',
    ],
    [
      'Why did Salkhou go after Fastaqim, in his own words?',
      'what does Salkhou say about Fastaqim?',
      'Why … go after',
    ],
    [
      'What grounds does Salkhou give for attacking Fastaqim?',
      'what does Salkhou say about Fastaqim?',
      'grounds … for attacking',
    ],
    [
      'According to Heller, what made the truce that Turkey made in September 2016 fall apart?',
      'According to Heller, who broke the ceasefire in September 2016?',
      'what made that Turkey made … fall apart',
    ],
    ['Did civilians want the rebels there?', 'Did civilians back the rebels?', 'want there'],
    ['Was Zinki popular with civilians?', 'did civilians back Zinki?', 'popular'],
    [
      'Which groups failed to respect the evacuation deal?',
      'Which groups opposed the evacuation deal?',
      'failed to respect',
    ],
  ])('of %j is what is said', (question, other, leftOut) => {
    expect(answerablePart(question)).toEqual({ question: other, leftOut });
  });

  it.each([
    'Which sources say nothing about the bombing?',
    'Who is silent about the bombing?',
    'How did Turkey end support?',
    'Did Assad do nothing about ISIS?',
    "Was Assad's army nothing of a threat?",
    'Whom does the WSWS accuse of keeping silent about imperialism according to Smith?',
    'What reasons does Heller give?',
  ])('is not found in %j', (question) => {
    expect(answerablePart(question)).toBeUndefined();
  });
});
