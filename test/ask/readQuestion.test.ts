import { describe, expect, it } from 'vitest';
import { buildAsker } from '../../src/ask/asker.ts';
import { readQuestion } from '../../src/ask/reading/readQuestion.ts';
import { readingInWords } from '../../src/ask/telling/readingInWords.ts';
import { inMemory } from '../../src/queries/inMemory.ts';
import { openAleppo } from '../aleppo.ts';
import { aClaim, anEntity, world } from '../world.ts';

/** The words of the project's vocabulary over the entities of the small world. */
async function grammarOfWorld() {
  const { graph } = await openAleppo();
  const entities = [
    ...world.entities,
    anEntity('isle', 'state', { name: 'Isle', aliases: [{ text: 'IS' }] }),
    anEntity('king', 'person', { name: 'The King' }),
    anEntity('isle-town', 'place', { name: 'Isleton' }),
    anEntity('isle-state', 'state', { name: 'Isleland', aliases: [{ text: 'Isleton' }] }),
    anEntity('north-ford', 'place', { name: 'North Ford', aliases: [{ text: 'the old bridge' }] }),
    anEntity('old-bridge', 'place', { name: 'Bridge', aliases: [{ text: 'the old bridge' }] }),
  ];
  const dataset = { ...world, entities, vocabulary: graph.dataset.vocabulary };
  const acts = world.claims.map((claim) =>
    claim.subject === 'crown' ? { ...claim, through: ['king'] } : claim,
  );
  const all = [...acts, aClaim({ id: 'gazette/king-leads', subject: 'king', predicate: 'leads' })];
  return buildAsker(dataset, { all, count: all.length }, inMemory(graph)).grammar;
}

async function read(question: string): Promise<string> {
  const grammar = await grammarOfWorld();
  const reading = readQuestion(question, grammar);
  return 'problem' in reading ? reading.problem : readingInWords(reading, grammar.lexicon.vocabulary);
}

describe('readQuestion', () => {
  it.each([
    ['Who backed Blue Company?', 'Of whom it is said that [who?] backs Blue Company.'],
    ['whom did the crown support', 'Of whom it is said that The Crown backs [who?].'],
    ['Whom does Isleton back?', 'Of whom it is said that Isleland backs [who?].'],
    ['What is said about Isleton?', 'What is said about Isleland.'],
    ['Who backed Blue Company in Isleton?', 'Of whom it is said that [who?] backs Blue Company in Isleton.'],
    ['Where is Isleton?', 'Of whom it is said that Isleton is located in [who?].'],
    ['What position did The King hold?', 'Of whom it is said that The King leads [who?].'],
    ['What position did The Miller hold?', 'What is said according to The Miller.'],
    [
      'By whom was the Blue Company armed?',
      'Of whom it is said that [who?] backs Blue Company in the form of weapons.',
    ],
    ['Who was fought by Red Company?', 'Of whom it is said that Red Company fights [who?].'],
    [
      'Did the Crown give Blue Company weapons?',
      'Whether it is said that The Crown backs Blue Company in the form of weapons.',
    ],
    [
      'Did the Crown supply Blue Company with arms or money in 2001?',
      'Whether it is said that The Crown backs Blue Company in the form of weapons or funding in the time 2001.',
    ],
    [
      'Who refused weapons to Blue Company?',
      'Of whom it is denied that [who?] backs Blue Company in the form of weapons.',
    ],
    [
      'Who did Blue Company get weapons from?',
      'Of whom it is said that [who?] backs Blue Company in the form of weapons.',
    ],
    ['Which states backed Blue Company?', 'Of whom it is said that [which state?] backs Blue Company.'],
    ["Who are Blue Company's backers?", 'Of whom it is said that [who?] backs Blue Company.'],
    ['Blue Company backers', 'Of whom it is said that [who?] backs Blue Company.'],
    [
      'Which sources say that the Crown backed Blue Company?',
      'Which sources say that The Crown backs Blue Company.',
    ],
    ["Who says the Crown didn't back Blue Company?", 'Which sources deny that The Crown backs Blue Company.'],
    ['Does anyone deny that the Crown backs Blue Company?', 'Denials that The Crown backs Blue Company.'],
    [
      'According to the Miller, who backed Red Company?',
      'Of whom it is said that [who?] backs Red Company according to The Miller.',
    ],
    [
      'In the Gazette, what does the Miller say about Red Company?',
      'What is said about Red Company according to Harbour Gazette and The Miller.',
    ],
    [
      'What does the Harbour Gazette attribute to the Miller about Red Company?',
      'What is said about Red Company according to Harbour Gazette in the words of The Miller.',
    ],
    [
      'What do the Chronicle of the Ford and the Harbour Gazette disagree about?',
      'On what The Chronicle of the Ford and Harbour Gazette contradict each other.',
    ],
    [
      'How are the Crown and the Miller connected?',
      'By which relations these are connected: of the relations between The Crown and The Miller.',
    ],
    ['Who negotiated with Red Company?', 'Of whom it is said that [who?] negotiates with Red Company.'],
    ['Who took part in the Spring talks?', 'What is said to have been done in Spring talks.'],
    ['Who cites the Miller?', 'Of whom it is said that The Miller is cited by [who?].'],
    ['What became of Red Company?', 'Of whom it is said that [who?] succeeds Red Company.'],
    [
      'Who held the Ford before the Spring talks?',
      'Of whom it is said that [who?] controls The Ford in the form of holds in the time ../2001-03-31.',
    ],
    ['When did Red Company attack Blue Company?', 'When it is said that Red Company fights Blue Company.'],
    ['How did the Crown help Blue Company?', 'In which form it is said that The Crown backs Blue Company.'],
    [
      'Did the King back Blue Company?',
      'Whether it is said that The Crown (The King stands for it) backs Blue Company.',
    ],
    [
      'Who backed Blue Compny?',
      'Of whom it is said that [who?] backs Blue Company. Read “Blue Compny” as “blue company”.',
    ],
    [
      'What is said about Red Company in the Spring talks?',
      'What is said about Red Company in Spring talks.',
    ],
    ['When did states back Blue Company?', 'When it is said that [which state?] backs Blue Company.'],
    [
      'Who secretly backed Blue Company?',
      'Of whom it is said that [who?] backs Blue Company. Not used: “secretly”.',
    ],
    [
      'Who backed the Blue Company fighting in the Ford?',
      'Of whom it is said that [who?] backs Blue Company. Not used: “fighting in the Ford”.',
    ],
    [
      'Does any source put the Crown on the side of Blue Company?',
      'Which sources say that The Crown backs Blue Company.',
    ],
    [
      'Does any source put the Crown on Blue Company’s side?',
      'Which sources say that The Crown backs Blue Company.',
    ],
    [
      'Which sources accuse the Crown of backing Blue Company?',
      'Which sources say that The Crown backs Blue Company.',
    ],
    [
      'Does anybody contradict the Crown’s claim that it is fighting Red Company?',
      'Denials that The Crown fights Red Company.',
    ],
    [
      'How many of the sources say that the Crown backed Blue Company?',
      'Which sources say that The Crown backs Blue Company.',
    ],
    [
      'How has the Crown been helping Blue Company, and who says so?',
      'In which form it is said that The Crown backs Blue Company.',
    ],
    [
      'Who stopped backing Blue Company?',
      'Of whom it is said that [who?] backs Blue Company with the change “ended”.',
    ],
    [
      'Who threatened to cut off support for Blue Company?',
      'Of whom it is said that [who?] backs Blue Company with the change “threatened”.',
    ],
    [
      'What did the Crown promise Blue Company?',
      'In which form it is said that The Crown backs Blue Company as planned.',
    ],
    [
      'Who contradicts the Crown’s claim that Red Company backs Blue Company?',
      'Denials that Red Company backs Blue Company. Not used: “the Crown’s”.',
    ],
    ['Where was the spring talks held?', 'What is said about Spring talks.'],
    ['Is IS backed by the Crown?', 'Whether it is said that The Crown backs Isle.'],
  ])('reads %j', async (question, words) => {
    expect(await read(question)).toBe(words);
  });

  it.each([
    ['Why did Blue Company win?', 'These words are not known here: "Why".'],
    [
      'Who captured the old bridge?',
      '"the old bridge" may be North Ford (north-ford) or Bridge (old-bridge); say which.',
    ],
    ['Who backed the Ford?', '"the Ford" is a place, which cannot stand there.'],
    ['Who denies that the Crown did not back Blue Company?', 'The words are known, but not in this order.'],
    ['Who hacked Blue Company?', 'These words are not known here: "hacked".'],
    ['Who denies that only the Crown backed Blue Company?', 'The words are known, but not in this order.'],
    ['Who did not only back Blue Company?', 'The words are known, but not in this order.'],
    [
      'Who backed Blue Company on 31 February 2016?',
      '"2016-02-31" is not a date in EDTF; write a day "2016-12-13", a month "2016-12", a year "2016" or an interval "2015-09/2016-12".',
    ],
    ['backed who the', 'The words are known, but not in this order.'],
    ['  ', 'There is no question.'],
    [
      'held had get have deny support '.repeat(10),
      'The question has too many parts to be read; ask it in fewer words.',
    ],
    ['who '.repeat(61), 'The question has 61 words; at most 60 are read.'],
  ])('says why it cannot read %j', async (question, problem) => {
    expect(await read(question)).toBe(problem);
  });
});
