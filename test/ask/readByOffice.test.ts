import { describe, expect, it } from 'vitest';
import { openAleppo } from '../aleppo.ts';

const { context } = await openAleppo();
const COMMANDERS = [
  'abu-al-abed-ashidda',
  'al-farouq-abu-bakr',
  'jumuah-abu-ahmed',
  'omar-salkhou',
  'sheikh-abu-sleiman',
];
const DIPLOMATS = ['western-diplomat-3', 'western-diplomat-4', 'western-diplomat-6', 'western-diplomat-8'];

describe('who speaks by what he is', () => {
  it.each<[string, string, readonly string[]]>([
    ['What do rebel commanders say about Turkey?', 'What is said about Turkey', COMMANDERS],
    [
      'What did the commanders tell Heller about Turkey?',
      'What is said about Turkey according to Sam Heller',
      COMMANDERS,
    ],
    ['What do rebel leaders say?', 'What is said', COMMANDERS],
    ['Which diplomats speak of Turkey?', 'What is said about Turkey', DIPLOMATS],
    [
      'Do any diplomats say that Qatar backed the rebels?',
      'Which sources say that Qatar backs Syrian rebels',
      DIPLOMATS,
    ],
    [
      'According to rebel commanders, who lost Aleppo?',
      'Of whom it is said that [who?] controls Aleppo in the form of loses',
      COMMANDERS,
    ],
    [
      'Who bombed Aleppo according to journalists?',
      'Of whom it is said that [who?] fights Aleppo in the form of bombardment',
      ['bilal-abdul-kareem', 'mohannad-makhzoom'],
    ],
  ])('reads %s', async (question, echo, voices) => {
    const { understood, variables } = await context.ask(question);
    expect(understood!.text.startsWith(`${echo} in the words of `)).toBe(true);
    expect(variables).toMatchObject({ filter: { voices } });
  });

  it('searches what they say for words that are no topic', async () => {
    const { understood, claims } = await context.ask('What do rebel commanders say about their backers?');
    expect(understood!.text).toMatch(
      /^Not read as a sentence; searched for claims in the words of .*, nearest in words to “backers”\.$/u,
    );
    expect(claims.map(({ id }) => id)).toContain('heller-bitter-lessons/abu-ahmed-sponsors-ammunition-money');
  });

  it.each([
    'What do the terrorists say about Turkey?',
    'What do Russian diplomats say about Turkey?',
    'What do commanders of Hezbollah say about Turkey?',
  ])('takes nobody else for those who are not quoted: %s', async (question) => {
    const { understood } = await context.ask(question);
    expect(understood?.text ?? '').not.toContain('in the words of');
  });

  it('hears the members of those who speak on who is near to the topic, too', async () => {
    const { beside } = await context.ask('What do Western diplomats say about the rebels?');
    const side = beside.find(
      ({ why }) => why === 'In the words of members or works of Western diplomats, of those near to it.',
    );
    expect(side?.claims.map(({ id }) => id)).toContain('heller-bitter-lessons/diplomat4-rebels-curse-zinki');
  });
});
