import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/claims/readDataset.ts';
import { withoutReply } from '../../src/ask/rewording/replyTail.ts';
import { buildLexicon } from '../../src/ask/words/lexicon.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { anEntity } from '../world.ts';

const { dataset } = await readDataset(PROJECT_PATHS.data);
const lexicon = buildLexicon(dataset!.vocabulary, [
  anEntity('heller', 'person', { name: 'Sam Heller' }),
  anEntity('site', 'organization', { name: 'The Site' }),
]);

describe('withoutReply', () => {
  it.each([
    ['What does X say of Y, and does Sam Heller buy it?', 'Sam Heller', 'does Sam Heller buy it'],
    ['What does X say of Y and does the site agree with him?', 'The Site', 'does the site agree with him'],
    ['What does X say of Y? How does the site answer that?', 'The Site', 'How does the site answer that'],
    ['What does X say of Y; what does Sam Heller reply?', 'Sam Heller', 'what does Sam Heller reply'],
    [
      'What does X say of Y, but what does Sam Heller say against this claim?',
      'Sam Heller',
      'what does Sam Heller say against this claim',
    ],
  ])('takes who is asked for a reply out of %j', (question, name, text) => {
    const { question: first, reply } = withoutReply(question, lexicon);
    expect(first).toBe('What does X say of Y');
    expect(reply).toMatchObject({ replier: { name }, text });
  });

  it.each([
    'What does Sam Heller say of Y?',
    'Does Sam Heller dispute that X backs Y?',
    'What does X say of Y, and does anyone dispute it?',
    'What does X say of Y, and does Sam Heller back it?',
    'What does X say of Y, and what does Sam Heller say about Z?',
  ])('leaves %j as it is', (question) => {
    expect(withoutReply(question, lexicon)).toEqual({ question, reply: undefined });
  });
});
