import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/ask/lexicon.ts';
import { reworded } from '../../src/ask/rewordings.ts';
import { openAleppo } from '../aleppo.ts';

const { dataset } = (await openAleppo()).graph;
const lexicon = buildLexicon(dataset.vocabulary, dataset.entities);

describe('reworded', () => {
  it.each([
    ['Who accuses the rebels of shelling west Aleppo?', 'Who says that the rebels was shelling west Aleppo?'],
    [
      'Which media does the WSWS accuse of backing Washington?',
      'Which media does the WSWS say was backing Washington?',
    ],
    [
      'Is there evidence in these articles of Russia hitting hospitals?',
      'is it said that Russia was hitting hospitals?',
    ],
    ['Whose side was Shachtman on in Korea?', 'whom did Shachtman side with in Korea?'],
    ['Was Idlib in rebel hands?', 'Was Idlib held by the rebels?'],
    ["Was Idlib in Ahrar's hands?", 'Was Idlib held by Ahrar?'],
    [
      "What is Jordan's relationship with Islamists?",
      'what is said about the relations between Jordan and Islamists',
    ],
    ['Who kept civilians from leaving east Aleppo?', 'Who kept civilians from leaving in east Aleppo?'],
    ['In whose hands was Idlib?', 'who held Idlib?'],
    ["I'm checking a claim that Turkey armed Zinki", 'is it said that Turkey armed Zinki'],
    ["I've read that Turkey armed Zinki", 'is it said that Turkey armed Zinki'],
    ['Guest says Turkey armed Zinki', 'is it said that Turkey armed Zinki'],
    ['A colleague writes that Turkey armed Zinki', 'is it said that Turkey armed Zinki'],
    ['Can we confirm that Turkey armed Zinki?', 'is it said that Turkey armed Zinki?'],
    ['Who does Heller say backed the rebels?', 'according to Heller, Who backed the rebels?'],
    ['Which states does Heller say are behind it?', 'according to Heller, Which states are behind it?'],
    [
      'How do Aron Lund and Heller each describe the attack?',
      'what does Aron Lund and Heller say about the attack?',
    ],
    ['Who armed Zinki, if you believe Lund?', 'Who armed Zinki, according to Lund?'],
    ['As Lund sees it, who armed Zinki?', 'according to Lund, who armed Zinki?'],
    ["Who armed Zinki in Aron Lund's telling?", 'Who armed Zinki according to Aron Lund?'],
    ['Who helped the regime take east Aleppo?', 'Who helped the regime in east Aleppo?'],
    ['With whose help did the regime take Aleppo?', 'who backed the regime in Aleppo?'],
    ['When did Idlib fall?', 'when was Idlib captured?'],
    ['Was it Turkey that armed Zinki?', 'Turkey armed Zinki?'],
    ['By whose account did Turkey arm Zinki?', 'did Turkey arm Zinki?'],
    ['Is Turkey said to have armed Zinki?', 'did Turkey armed Zinki?'],
    ['Is Zinki said to have been armed?', 'was Zinki armed?'],
    ['Is Turkey said to be an ally of Zinki?', 'Is Turkey an ally of Zinki?'],
    ['Does the WSWS say it backs Assad?', 'according to the WSWS, did the WSWS backs Assad?'],
    ['Does Ashley Smith say he backs Assad?', 'according to Ashley Smith, did Ashley Smith backs Assad?'],
    ['What does the article by Sam Heller say?', 'What does Sam Heller say?'],
    ['Whose claim is it that Turkey armed Zinki?', 'who says that Turkey armed Zinki?'],
    ['Do A and B agree on how much C helped D?', 'Do A and B agree on whether C helped D?'],
    ['Which article quotes leaked UN reports?', 'Which article quotes UN?'],
    ['Who says so according to A and according to B?', 'Who says so according to A and B?'],
    ["Which of Aron Lund's articles are cited?", 'who cites Aron Lund?'],
    ['Which works by Aron Lund does Heller cite?', 'does Heller cite Aron Lund?'],
    ['Who pressed the HNC into attending the Geneva talks?', 'Who pressed the HNC over Geneva talks?'],
    ['Which parts of the country did the rebels hold?', 'Which places did the rebels hold?'],
    ['Which areas of Syria does Turkey hold?', 'Which places in Syria does Turkey hold?'],
    ['Russia claimed to be fighting ISIS. Who contradicts this?', 'who denies that Russia was fighting ISIS'],
    ['What weapons were withheld from the rebels and by whom?', 'who did not give weapons to the rebels'],
    ['Who kept missiles out of rebel hands?', 'Who kept missiles from the rebels?'],
    ["Who came to Assad's aid?", 'Who came to the aid of Assad?'],
    [
      'Did Iran back Assad before the Russian intervention of September 2015?',
      'Did Iran back Assad before September 2015?',
    ],
    ['Is Britain accused of supporting the war?', 'Is Britain supporting the war?'],
    [
      'Whom did Abu Ahmed replace at the head of the Levant Front?',
      'who led the Levant Front before Abu Ahmed?',
    ],
    ['Where did rebel representatives meet Russians?', 'Where did the rebels meet Russians?'],
    ['When did the rebels take over parts of Aleppo?', 'When did the rebels take over Aleppo?'],
    ['Who says the rebels got no help from Turkey?', 'who denies that Turkey backed the rebels?'],
    [
      'Who says that the rebels received no support when Aleppo fell?',
      'who denies that anybody backed the rebels when Aleppo fell?',
    ],
  ])('says %j in words that are read', (question, other) => {
    expect(reworded(question, lexicon)).toBe(other);
  });

  it.each([
    'Who backs the Syrian government?',
    'Heller said that they were shelling Aleppo; who contests it?',
    'Who led Zinki after Salkhou in 2016?',
    'Who armed the rebels before Jordan stopped support in 2015?',
    'Did Turkey arm the rebels before Russia intervened in 2015?',
    'What excuses did the US offer for withholding weapons from the rebels?',
    'Who held most of Aleppo?',
    'Did the rebels lose parts of their support?',
    'Were the rebels the ones accused of shelling west Aleppo, or the regime?',
    'Who pushed civilians to go to west Aleppo?',
    'What parts of the deal did Iran oppose?',
    'Which rebel groups did Turkey back?',
    'Did the rebels get no help?',
    'Before the siege, who held Aleppo?',
    'Was Aleppo in the hands of the rebels?',
    'Who kept civilians from leaving?',
    'Who accuses Turkey?',
    'Who does Heller say that Russia backed?',
    'Whom does Heller say Russia backed?',
    'How do you know this?',
    'Which article reports on Syria?',
    "In Heller's report, who armed Zinki, and did Turkey not do it?",
    'Did Iran help Russia keep Assad in power?',
    'Who helped Iran defend Assad?',
    'Who helped the rebels capture Kareem?',
    'When did Assad fall?',
    'When did the rebels fall?',
    "Who in Turkey opposed Russia's reading?",
    "Did rebels in east Aleppo reject Assad's account?",
    'How did Turkey put Zinki under pressure?',
    'How did Russia describe a circle around Aleppo?',
    'Does Heller say they bombed hospitals?',
    'Who rejected the report of Russia?',
    'Who attacked the report by Amnesty International?',
    'Who wants to hear Russia?',
    "What was Turkey's role in Aleppo?",
    'Is it true that Turkey armed Zinki?',
    'Which articles by Aron Lund does Heller not cite?',
    'Is there evidence of talks between Russia and Turkey during the siege?',
    'Is there evidence of Russian bombing in Aleppo?',
    'Who stopped civilians from leaving during the siege?',
    'Did Aleppo fall in 2016?',
  ])('leaves %j as it is', (question) => {
    expect(reworded(question, lexicon)).toBe(question);
  });

  it.each([
    'Heller vs WSWS: who held eastern Aleppo?',
    'Who held eastern Aleppo? Heller vs the World Socialist Web Site',
  ])('asks according to two authors who are set against each other: %s', async (question) => {
    const { context } = await openAleppo();
    const { understood } = await context.ask(question);
    expect(understood!.text).toBe(
      'Of whom it is said that [who?] controls East Aleppo in the form of holds according to Sam Heller and World Socialist Web Site.',
    );
  });

  it('asks according to an author who stands before a question', async () => {
    const { context } = await openAleppo();
    const { understood } = await context.ask('Heller: who armed the rebels?');
    expect(understood!.accordingTo.map(({ id }) => id)).toEqual(['sam-heller']);
    expect((await context.ask('Zinki: who armed the rebels?')).understood!.accordingTo).toEqual([]);
  });

  it('does not take those for speakers who wrote no source', async () => {
    const { context } = await openAleppo();
    const { understood } = await context.ask('Russia vs Turkey: who held eastern Aleppo?');
    expect(understood!.accordingTo).toEqual([]);
  });

  it('gives readings that the echo shows', async () => {
    const { context } = await openAleppo();
    const { understood } = await context.ask('Whose side was Max Shachtman on in the Korean War?');
    expect(understood!.text).toBe('Of whom it is said that Max Shachtman backs [who?] in Korean War.');
  });
});
