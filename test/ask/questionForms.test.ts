import { describe, expect, it } from 'vitest';
import { openAleppo } from '../aleppo.ts';

/** A question, and how it is read. */
const FORMS: readonly (readonly [question: string, reading: string])[] = [
  ['Who backed whom?', 'Of whom it is said that [who?] backs anyone.'],
  ['Who negotiated with whom in Astana?', 'Of whom it is said that [who?] negotiates with anyone in Astana.'],
  ['Did the rebels have the backing of Turkey?', 'Whether it is said that Turkey backs Syrian rebels.'],
  ['Who had the backing of Turkey?', 'Of whom it is said that Turkey backs [who?].'],
  ['Which sources say nothing about Iran?', 'Which sources say nothing about Iran.'],
  [
    'Which articles are silent on the siege of east Aleppo?',
    'Which sources say nothing about Siege of east Aleppo.',
  ],
  [
    "Which sources say nothing about Turkey's support for the rebels?",
    'Which sources say nothing on whether Turkey backs Syrian rebels.',
  ],
  ['Is Heller silent about Iran?', 'What is said about Iran according to Sam Heller.'],
  ['Which sources mention Iran?', 'Which sources speak about Iran.'],
  ['Does Boothroyd mention Iran?', 'What is said about Iran according to Mark Boothroyd.'],
  ['What is disputed?', 'On what claims contradict each other.'],
  ['What do the sources disagree about?', 'On what claims contradict each other.'],
  ['Which claims about Turkey are disputed?', 'On what claims contradict each other about Turkey.'],
  ['Which sources contradict each other on Turkey?', 'On what claims contradict each other about Turkey.'],
  [
    'MOM operations room: which factions did it support?',
    'Of whom it is said that MOM operations room backs [which faction, bloc or organization?].',
  ],
  ['Who supports the opposition?', 'Of whom it is said that [who?] backs Syrian opposition.'],
  ['Who left Aleppo?', 'Of whom it is said that [who?] controls Aleppo in the form of loses.'],
  ['What does the left say?', 'What is said according to The left.'],
  [
    'Is the claim that America propped up Assad contested by any source?',
    'Denials that United States backs Government of Syria (Bashar al-Assad stands for it).',
  ],
  ['What is denied about Turkey?', 'What is denied about Turkey.'],
  ['Which claims are denied?', 'What is denied.'],
  ['Which claims of Heller are disputed?', 'In which disputes Sam Heller takes part.'],
  ['Which sources disagree with the WSWS?', 'In which disputes World Socialist Web Site takes part.'],
  ['What did Heller say in 2016?', 'What is said in the time 2016 according to Sam Heller.'],
  [
    'Do Heller and Lund disagree about how much Turkey backed Zinki?',
    'Whether Sam Heller and Aron Lund contradict each other on this: Turkey backs Nour al-Din al-Zinki.',
  ],
  [
    'Did Iran send troops to Aleppo?',
    'Whether it is said that Iran backs anyone in the form of troops in Aleppo.',
  ],
  ['Who opposed Russias?', 'Of whom it is said that [who?] opposes Russia. Read “Russias” as “russia”.'],
  ['Which claims does the WSWS reject?', 'What is denied according to World Socialist Web Site.'],
  ['What is Russia accused of?', 'What is said to be done by Russia.'],
  [
    'What did Omar Salkhou accuse Fastaqim of?',
    'What is said to be done by Fastaqim according to Omar Salkhou.',
  ],
  ['Who is Ashidda?', 'What is said about Abu al-Abed Ashidda.'],
  ["Who were the rebels' backers?", 'Of whom it is said that [who?] backs Syrian rebels.'],
  ['Who were the parties to the evacuation deal?', 'What is said about East Aleppo evacuation deal.'],
  ['What happened in February 2016?', 'What is said with a date in the time 2016-02.'],
  ['What do the sources say about sanctions?', 'Claims that anyone opposes anyone in the form of sanctions.'],
  ['Which side was Turkey on?', 'Of whom it is said that Turkey backs [who?].'],
  [
    'Were the US and Russia on the same side?',
    'Whether it is said that United States is allied with Russia.',
  ],
  ['Did Turkey and Russia draw closer?', 'Whether it is said that Turkey is allied with Russia.'],
  ['Did rebels fight each other?', 'Whether it is said that Syrian rebels fight Syrian rebels.'],
  ['Which rebel groups fought each other?', 'Whether it is said that Syrian rebels fight Syrian rebels.'],
  ['When did east Aleppo fall?', 'When it is said that anyone controls East Aleppo in the form of captures.'],
  [
    'Into whose hands did east Aleppo fall?',
    'Of whom it is said that [who?] controls East Aleppo in the form of captures.',
  ],
  [
    'Which governments are named as allies of Western imperialism?',
    'Of whom it is said that [which state?] is allied with The West.',
  ],
  [
    'Which countries does Ashley Smith name as opponents of the Syrian uprising?',
    'Of whom it is said that [which state?] opposes Syrian Revolution according to Ashley Smith.',
  ],
  [
    'Does the WSWS say it supports the Syrian government?',
    'Whether it is said that World Socialist Web Site backs Government of Syria according to World Socialist Web Site.',
  ],
  [
    'On whose support did the Syrian government depend?',
    'Of whom it is said that [who?] backs Government of Syria.',
  ],
  ['Whose support did the rebels enjoy?', 'Of whom it is said that [who?] backs Syrian rebels.'],
  [
    'Was it Turkey that armed Zinki?',
    'Whether it is said that Turkey backs Nour al-Din al-Zinki in the form of weapons.',
  ],
  [
    'According to whom did the US back the FSA?',
    'Whether it is said that United States backs Free Syrian Army.',
  ],
  [
    'Did the left betray the Syrian revolution?',
    'Whether it is denied that The left backs Syrian Revolution.',
  ],
  [
    'Who helped the regime take east Aleppo?',
    'Of whom it is said that [who?] backs Government of Syria in East Aleppo.',
  ],
  ['What crimes are the rebels accused of?', 'What is said to be done by Syrian rebels.'],
  ['Which article quotes leaked UN reports?', 'Of whom it is said that United Nations is cited by [who?].'],
  ['What part did Turkey play in the Ankara talks?', 'What is said about Turkey in Ankara talks.'],
  [
    'Did Palestinians fight for Assad?',
    'Whether it is said that Palestinian militias back Government of Syria (Bashar al-Assad stands for it) in the form of troops.',
  ],
];

const ask = async (question: string) => (await openAleppo()).context.ask(question);

describe('forms of question', () => {
  it.each(FORMS)('%s', async (question, reading) => {
    const { understood, problem } = await ask(question);
    expect(problem).toBeNull();
    expect(understood!.text).toBe(reading);
  });

  it('names the sources that have no claim of what is asked', async () => {
    const { answer, claims } = await ask('Which sources say nothing about Iran?');
    const speaking = new Set(claims.map(({ source }) => source.id));
    expect(speaking.has('boothroyd-peace-talks')).toBe(false);
    expect(answer).toMatch(/^No claim of it: Mark Boothroyd/u);
    expect((await ask('Which sources are silent on Aleppo?')).answer).toMatch(
      /^Every source has a claim of it/u,
    );
  });

  it('finds every dispute where none is named', async () => {
    const { context } = await openAleppo();
    const { claims } = await ask('What is disputed?');
    const { edges } = await context.hearsay.disputes({ within: true, first: 500 });
    const pairs = edges.flatMap(({ node }) => [node.affirming.id, node.denying.id]);
    expect(new Set(claims.map(({ id }) => id))).toEqual(new Set(pairs));
  });

  it('gives what has a date where a time is all that is asked', async () => {
    const { claims } = await ask('What happened in February 2016?');
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ when }) => when !== undefined)).toBe(true);
  });

  it.each([
    'Which sources do not mention that Turkey did not arm Zinki?',
    'Which states are silent on Turkey?',
    'Was the US left out of the talks?',
    'Did the rebels ignore the ceasefire?',
    'Who believes Russia?',
    'Who told the rebels?',
    'Did Turkey tell Russia?',
    'Who backed the factions?',
    'Who did Turkey?',
    'What was present in 2016?',
    'When did the evacuation deal collapse?',
    'Who controls the desert?',
    'Did Russia leave the rebels alone?',
    'Who organised the siege of east Aleppo?',
    'Did Iran send troops to Aleppo in Syria?',
  ])('does not read as a sentence: %s', async (question) => {
    const { understood } = await ask(question);
    expect(understood?.text ?? 'Not read').toMatch(/^(?:Not read|Read in part)/u);
  });

  it('keeps who speaks and when, where they stand in a sentence after the question', async () => {
    expect((await ask('Did Russia bomb Aleppo? Heller denies it')).understood!.accordingTo).toHaveLength(1);
    expect((await ask('Who backed Zinki? Before 2014 that is')).understood!.during).toBe('../2013');
    expect((await ask('Who armed the rebels? Not in 2016')).problem).not.toBeNull();
  });

  it('does not read what would be everything', async () => {
    expect((await ask('What happened?')).problem).not.toBeNull();
    expect((await ask('Who says what?')).problem).not.toBeNull();
  });

  it('takes an unknown word for the end of a name only where one name ends so', async () => {
    expect((await ask('What is said about Shami?')).understood!.text).toBe(
      'What is said about Leila Al-Shami.',
    );
    expect((await ask('Who opposed the Diplomats?')).problem).toContain('"Diplomats"');
    expect((await ask('Who opposed the policy?')).problem).toContain('"policy"');
  });
});
