import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/ask/words/lexicon.ts';
import { reworded } from '../../src/ask/rewording/rewordings.ts';
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
    [
      "From which countries did the militias fighting on Assad's side in Aleppo come?",
      "which militias fought on Assad's side in Aleppo?",
    ],
    ['Which foreign militias fought on the ground for Assad?', 'Which militias fought for Assad?'],
    ['Who stood on the ground in Aleppo?', 'Who stood on the ground in Aleppo?'],
    ["Was a boy beheaded by Zinki's men?", 'Was a boy beheaded by Zinki?'],
    ["Did the Levant Front's fighters leave Aleppo?", 'Did Levant Front leave Aleppo?'],
    ["Did Heller's men leave Aleppo?", "Did Heller's men leave Aleppo?"],
    ['Which states and groups backed the rebels?', 'who backed the rebels?'],
    ['Which groups or which states backed Assad?', 'who backed Assad?'],
    ['Which states and parties to the deal broke it?', 'Which states and parties to the deal broke it?'],
    ['Which states, factions or movements did Russia bomb?', 'whom did Russia bomb?'],
    ['Which groups and movements did Russia crush?', 'Which groups did Russia crush?'],
    ['Which rebel groups, militias or factions left?', 'Which rebel groups left?'],
    ['Which foreign states and powers backed Assad?', 'Which foreign states backed Assad?'],
    ['Which rebel groups and states fought ISIS?', 'Which rebel groups and states fought ISIS?'],
    ['Which states and groups in Syria fought ISIS?', 'Which states and groups in Syria fought ISIS?'],
    [
      'What do the readers commenting under the rs21 article accuse Assad of?',
      'what do the readers commenting under the rs21 article say about Assad?',
    ],
    [
      'How do the readers who comment on Boothroyd’s article criticise him?',
      'what is said about Boothroyd in the comments?',
    ],
    ['How do commenters on rs21 criticise Russia?', 'what do commenters on rs21 say about Russia?'],
    ['What do readers accuse Russia of in 2016?', 'what is said about Russia in 2016 in the comments?'],
    ['How do commenters criticise him?', 'How do commenters criticise him?'],
    ['What does Max Shachtman have to do with all this?', 'what is said of Max Shachtman?'],
    ['How does Obama fit into this?', 'what is said of Obama?'],
    [
      'How did Turkey’s position change between 2015 and 2017?',
      'what is said of Turkey between 2015 and 2017?',
    ],
    [
      'How has the US policy towards the rebels shifted since 2015?',
      'what is said of the US and the rebels since 2015?',
    ],
    ['How did the relations between Turkey and Russia develop?', 'what is said of Turkey and Russia?'],
    ['What changed in Iran’s policy in 2016?', 'what is said of Iran in 2016?'],
    ['Did Turkey change its mind about Assad?', 'what is said of Turkey and Assad?'],
    ['How did Russia’s role in Syria evolve?', 'what is said of Russia in Syria?'],
    ['When did Turkey turn towards Russia?', 'When did Turkey draw closer to Russia?'],
    ['How did the war change?', 'How did the war change?'],
    ['How did Turkey change the war?', 'How did Turkey change the war?'],
    ['What does Heller hold against the rebels?', 'what does Heller say about the rebels?'],
    ['What does Iran hold against the deal?', 'What does Iran hold against the deal?'],
    ['Is Assad a US ally?', 'Is Assad an ally of US?'],
    ['Is Russia an ally of Assad?', 'Is Russia an ally of Assad?'],
    ['Is Assad a Tory ally?', 'Is Assad a Tory ally?'],
    ['When was the ceasefire agreed on?', 'When was the ceasefire signed?'],
    ['Who agreed to a truce in 2016?', 'Who signed a truce in 2016?'],
    ['Who agreed to the talks?', 'Who agreed to the talks?'],
    ['What did Amnesty find in Aleppo?', 'what did Amnesty say about Aleppo?'],
    ['What did Amnesty find about the armed groups?', 'what did Amnesty say about the armed groups?'],
    [
      'When did the regime cut the last road into east Aleppo?',
      'When did the regime captured the last road into east Aleppo?',
    ],
    ['Who cut the last supply of Aleppo?', 'Who cut the last supply of Aleppo?'],
    ['Heller on Turkey', 'what does Heller say about Turkey'],
    ['Ashley Smith on the role of the US', 'what does Ashley Smith say about the US'],
    ['Sanctions on Syria', 'Sanctions on Syria'],
    ['Smith and Heller on Turkey', 'Smith and Heller on Turkey'],
    ["Kerry on the Kremlin's motives", "Kerry on the Kremlin's motives"],
    [
      'Who refused to let the rebels have anti-aircraft missiles?',
      'Who withheld anti-aircraft missiles from the rebels?',
    ],
    [
      'Has anyone refused the rebels anti-aircraft weapons?',
      'who withheld anti-aircraft weapons from the rebels?',
    ],
    ['Who refused talks with the rebels?', 'Who refused talks with the rebels?'],
    ['Whose side was Shachtman on in Korea?', 'whom did Shachtman side with in Korea?'],
    ['Who stopped the buses leaving Aleppo?', 'Who attacked the evacuation convoy?'],
    [
      'Who halted the evacuation convoy and took the passengers hostage?',
      'Who detained the evacuation convoy?',
    ],
    ['Did Turkey use Zinki as its proxy?', 'Did Turkey back Zinki?'],
    ['Who took part in the assault on Idlib?', 'Who attacked Idlib?'],
    ['Civilians: with the rebels or with Assad?', 'did Civilians back the rebels or Assad?'],
    ['What ties has Russia built with Turkey?', 'is Russia allied with Turkey?'],
    [
      "In the comments under Boothroyd's article, who is accused of arming Salafists?",
      "who is said to be arming Salafists in the comments on Boothroyd's article?",
    ],
    ['Who really ran Idlib, al-Qaeda or Ahrar?', 'was Idlib held by al-Qaeda or Ahrar?'],
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
    [
      'Do the five articles agree on whether Turkey armed Zinki?',
      'do the sources agree that Turkey armed Zinki?',
    ],
    ['Is there agreement that Turkey armed Zinki?', 'do the sources agree that Turkey armed Zinki?'],
    ['Is it undisputed that Turkey armed Zinki?', 'do the sources disagree on whether Turkey armed Zinki?'],
    ['Who is held responsible for the shelling of Idlib?', 'Who shelled Idlib?'],
    ['Shelling of Idlib: which groups were responsible?', 'which groups shelled Idlib?'],
    ['Who committed the killings of civilians?', 'Who killed civilians?'],
    [
      "In the comments under Heller's report, what do people write about Putin?",
      "what is said about Putin in the comments on Heller's report?",
    ],
    ['Who held Idlib before the regime took it back?', 'who held Idlib?'],
    [
      'Who armed Zinki according to Heller, Lund and the WSWS?',
      'Who armed Zinki according to Heller and Lund and the WSWS?',
    ],
    [
      'Who attacked Fastaqim according to its own commander Omar Salkhou?',
      'Who attacked Fastaqim according to Omar Salkhou?',
    ],
    ['How did Kerry get the rebels to come to Geneva?', 'How did Kerry press the rebels over Geneva?'],
    ['Who leaned on the rebels to turn up in Geneva?', 'Who leaned on the rebels over Geneva?'],
    ['Who got the rebels to attend the Geneva talks?', 'Who pressed the rebels over Geneva talks?'],
    ['Who refused at first to attend the talks?', 'Who refused to attend the talks?'],
    ['Before it fell, was Idlib held by Zinki or by Ahrar?', 'was Idlib held by Zinki or Ahrar?'],
    ['Who funded Zinki once the 2011 uprising began?', 'Who funded Zinki since 2011?'],
    ['Who funded Zinki when the 2011 uprising began?', 'Who funded Zinki in 2011?'],
    ['Which militias joined the final push into Idlib?', 'Which militias attacked Idlib?'],
    ['Whom does Lund hold responsible for it?', 'Whom does Lund blame for it?'],
    ['Who led Zinki right at the end?', 'Who led Zinki at the end?'],
    ['What positions did Ashidda hold among the rebels?', 'whom did Ashidda lead?'],
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
    ['Is there any source that says that Turkey backs Zinki?', 'which sources say that Turkey backs Zinki?'],
    [
      'Is there an article that denies that Turkey backs Zinki?',
      'which sources deny that Turkey backs Zinki?',
    ],
    ['Is there anything Heller and Al Shami agree on?', 'what do Heller and Al Shami agree on?'],
    ['Is Smith for or against the United States?', 'what does Smith say about the United States?'],
    [
      'Is Turkey for or against the rebels?',
      'what is said about the relations between Turkey and the rebels?',
    ],
    ['Which factions got no international support?', 'Which factions got no support?'],
    ['So who was it that armed Zinki?', 'who armed Zinki?'],
    ['List the groups that received weapons', 'which groups received weapons'],
    ['What went wrong at the Geneva talks?', 'what happened in the Geneva talks?'],
    ['Which factions were armed through the MOM?', 'Which factions were armed by MOM?'],
    ['Who led the rebels when Aleppo fell?', 'Who led the rebels in the fall of Aleppo?'],
    ['Who held the east before Aleppo fell?', 'Who held the east before the fall of Aleppo?'],
    [
      'Did the US stop the rebels from getting anti-aircraft missiles?',
      'Did the US block anti-aircraft missiles from reaching the rebels?',
    ],
    ['What is denied by the WSWS?', 'what does the WSWS deny?'],
    ['Which factions got support through the MOM?', 'Which factions got support from MOM?'],
    ['Who took part in the war on the side of the rebels?', 'Who fought on the side of the rebels?'],
    ['Who kept weapons away from the rebels?', 'Who withheld weapons from the rebels?'],
    ['Which leaders of the rebels are named?', 'who are the leaders of the rebels?'],
    ['Which backers of Zinki are named by Heller?', 'according to Heller, who are the backers of Zinki?'],
    [
      'Did the US take part in the talks between Russia and Turkey?',
      'did the US negotiate with Russia or Turkey?',
    ],
    [
      'Who says that the US had no part in the talks of Russia and Turkey?',
      'who denies that the US negotiated with Russia or Turkey?',
    ],
    ['Which talks failed?', 'who broke off talks?'],
    ['Who is blamed for breaking the truce of September 2016?', 'who broke the ceasefire of September 2016?'],
    ['Who is blamed for breaking the September 2016 truce?', 'who broke the ceasefire in September 2016?'],
    ['Who ended the ceasefire?', 'who broke the ceasefire?'],
    ['Which rebels got no international support?', 'Which rebels got no support?'],
    ['Give me everything on Hezbollah', 'what is said about Hezbollah'],
    ['Anything about Jordan?', 'what is said about Jordan?'],
    ["Turkey's role in the Geneva talks", 'what role did Turkey play in the Geneva talks'],
    ['The part Turkey played in the Geneva talks', 'what role did Turkey play in the Geneva talks'],
    ["Russia's involvement in Syria", 'what did Russia do in Syria'],
    ['the role of Jordan', 'what did Jordan do'],
    ['Who won the battle of Aleppo?', 'who captured Aleppo?'],
    ['What did Russia demand of the rebels?', 'did Russia put pressure on the rebels?'],
    ['What was JFS formerly?', 'what was JFS formerly called?'],
    ['Where does Boothroyd stand on Russia?', 'what does Boothroyd say about Russia?'],
    ["Where did the rebels' money come from?", 'who gave money to the rebels?'],
    ['Does Russia deny bombing hospitals?', 'does Russia deny that Russia was bombing hospitals?'],
    [
      'Differences between Heller and Al Shami on Turkey',
      'what do Heller and Al Shami disagree about Turkey',
    ],
    ['Which outside powers intervened in Syria?', 'which outside powers backed whom in Syria?'],
    [
      'Who backed Zinki according to Heller, and what does Al Shami say?',
      'Who backed Zinki according to Heller and Al Shami?',
    ],
    [
      'Did the rebels stop civilians leaving east Aleppo?',
      'Did the rebels stop civilians from leaving in east Aleppo?',
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
    'Who got the rebels to join Ahrar?',
    'Who was the overall commander at the end?',
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
    'Did the rebels get more weapons than the regime?',
    'Which side got more weapons?',
    'Who led the rebels when Assad fell?',
    'Was Zinki armed through Turkey?',
    'List the groups of Aleppo',
    'Who is accused of war crimes?',
    'Who committed war crimes in Yemen?',
    'Which factions had no foreign support?',
    'Who led Zinki before Abu Ahmed?',
    'Differences between Turkey and Russia',
    'Were the rebels armed through Turkey?',
    'What did the rebels want from Turkey?',
    'Which regional powers meddled in Syria?',
    'What has Heller to do with Zinki?',
    'Was Russia left out of the deal between Turkey and the rebels?',
    'Who won the sympathy of Turkey?',
    'Who stopped the war?',
    'Did Turkey use the weapons as planned?',
    'Who wanted the rebels to leave?',
    'Was the film popular with civilians?',
    'What does the WSWS article say on the ISO?',
    'Who obstructed Turkey?',
    'Did Iran take part in the fight for Assad?',
    'Who took part in the fighting on behalf of Assad?',
    'Who stopped business with ISIS?',
    'Who stopped a convoy bringing weapons to Nusra?',
    'Does Assad use ISIS as his tool?',
    'What does the Pentagon report on civilian deaths say?',
    'What happened around the time of the Geneva talks?',
    'Did Russia do something to help evacuate Aleppo?',
    'Which leaders of the rebels negotiated with Russia?',
    'Does Russia deny everything?',
    'Who led the Levant Front before the siege?',
    'Who committed troops to Syria?',
    'What did Turkey want in Syria?',
    'Whose role in the Geneva talks was denied?',
    'Did the US take part in the talks on Aleppo?',
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

  it.each(['Where does Heller agree with Leila Al-Shami?', 'Does Sam Heller agree with Leila Al-Shami?'])(
    'takes no agreement of two authors for one that they came to: %s',
    async (question) => {
      const { context } = await openAleppo();
      expect((await context.ask(question)).understood!.text).toBe(
        'On what Sam Heller and Leila Al-Shami agree.',
      );
      expect((await context.ask('Does Russia agree with Turkey?')).understood!.predicate).toBe(
        'negotiates-with',
      );
    },
  );

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
