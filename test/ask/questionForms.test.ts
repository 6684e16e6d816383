import { describe, expect, it } from 'vitest';
import { openAleppo } from '../aleppo.ts';
import { ask } from './askAleppo.ts';

/** A question, and how it is read. */
const FORMS: readonly (readonly [question: string, reading: string])[] = [
  [
    'Who is cited in the World Socialist Web Site?',
    'Of whom it is said that [who?] is cited by anyone according to World Socialist Web Site.',
  ],
  ['Does the Syrian state control Aleppo?', 'Whether it is said that Government of Syria controls Aleppo.'],
  [
    'Is Russia Today a mouthpiece of the Russian state?',
    'Not read as a sentence; searched for claims of the relations between Russia Today and Russia. Not used: “mouthpiece”.',
  ],
  ['What does each source say about Turkey?', 'What is said about Turkey.'],
  ['What does each of the five sources say about Iran?', 'What is said about Iran.'],
  ['On what do the five sources differ most?', 'On what claims contradict each other.'],
  ['Which relations are disputed?', 'On what claims contradict each other.'],
  [
    'Which claims about Russia’s role are disputed?',
    'Read in part, without “role”: On what claims contradict each other about Russia.',
  ],
  [
    'How do the WSWS and Al-Shami differ on Russia?',
    'On what World Socialist Web Site and Leila Al-Shami contradict each other about Russia.',
  ],
  [
    'How do Boothroyd and the WSWS differ on the role of the United States?',
    'On what Mark Boothroyd and World Socialist Web Site contradict each other about United States.',
  ],
  [
    'How does Heller’s account of the evacuation differ from Al-Shami’s?',
    'What is said about East Aleppo evacuation deal according to Sam Heller and Leila Al-Shami. Not used: “differ”.',
  ],
  [
    'Does Heller agree with Al-Shami about Turkey’s priorities?',
    'What is said about Turkey according to Sam Heller and Leila Al-Shami. Not used: “agree”, “priorities”.',
  ],
  ['How do Heller and Boothroyd differ?', 'On what Sam Heller and Mark Boothroyd contradict each other.'],
  ['Do Heller and Boothroyd agree on anything?', 'On what Sam Heller and Mark Boothroyd agree.'],
  [
    'Does Heller differ from Boothroyd on anything?',
    'On what Sam Heller and Mark Boothroyd contradict each other.',
  ],
  [
    'Did Russia and Turkey agree on a ceasefire?',
    'Whether it is said that Russia negotiates with Turkey in the form of agreement.',
  ],
  [
    'Who supported Assad in Syria?',
    'Of whom it is said that [who?] backs Government of Syria (Bashar al-Assad stands for it). Not used: “in Syria”.',
  ],
  ['Who backed whom?', 'Of whom it is said that [who?] backs anyone.'],
  [
    'Which states backed which factions?',
    'Of whom it is said that [which state?] backs [which faction, bloc or organization?].',
  ],
  [
    'Which countries were opposed by which factions?',
    'Of whom it is said that [which faction, bloc or organization?] opposes [which state?].',
  ],
  [
    'What does the Amnesty report from 2016 say about the rebels?',
    'What is said about Syrian rebels according to Amnesty International. Read “from 2016” as “the date of the report, by which nothing is limited”.',
  ],
  ...[
    'What does the report from 2012 say about al-Qaeda?',
    'What does the 2012 report say about al-Qaeda?',
    'What does a 2012 report say about al-Qaeda?',
    'What does the report of 2012 say about al-Qaeda?',
    'What does the report dated 2012 say about al-Qaeda?',
    'What does the DIA’s 2012 report say about al-Qaeda?',
    'What does the 2012 DIA report say about al-Qaeda?',
    'What does the leaked US intelligence report of 2012 say about al-Qaeda?',
  ].map((question): [string, string] => {
    const typed = /\b(?:the|a)\b[^?]*(?:report|2012)(?= say)/u.exec(question)![0];
    const report = 'Defense Intelligence Agency report of 2012';
    return [question, `What is said about al-Qaeda according to ${report}. Read “${typed}” as “${report}”.`];
  }),
  [
    'According to the 2012 report, who led the insurgency?',
    'Of whom it is said that [who?] leads Syrian rebels according to Defense Intelligence Agency report of 2012. Read “the 2012 report” as “Defense Intelligence Agency report of 2012”.',
  ],
  [
    'What crimes did the rebels document from 2012?',
    'Not read as a sentence; searched for claims in which Syrian rebels has a part, in the time 2012/.. nearest in words to “crimes”.',
  ],
  [
    'Whom did Russia bomb in 2016 in Syria?',
    'Of whom it is said that Russia fights [who?] in the form of bombardment in Syria in the time 2016.',
  ],
  [
    'Who attacked Aleppo in 2016 at dawn?',
    'Read in part, without “at dawn”: Of whom it is said that [who?] fights Aleppo in the time 2016.',
  ],
  [
    'Who had the overall command of the rebels of Aleppo?',
    "Of whom it is said that [who?] leads Aleppo's rebels.",
  ],
  ['What happened in 2016 in Aleppo?', 'What is said about Aleppo in the time 2016.'],
  [
    'How do commenters see Syria in 2016?',
    'Not read as a sentence; searched for claims about Syria in the time 2016 in readers’ comments. Not used: “see”.',
  ],
  [
    'How do commenters see Russia since Trump in 2016?',
    'Not read as a sentence; searched for claims about Russia in the time 2016/.. in readers’ comments. Not used: “see”, “since Trump”.',
  ],
  [
    'What do commenters accuse Assad of in 2016?',
    'What is said about Bashar al-Assad in the time 2016 in readers’ comments.',
  ],
  [
    'Which groups and movements were crushed by Russia?',
    'Of whom it is said that Russia fights [which faction, bloc or organization?].',
  ],
  [
    'Which foreign states and powers backed the rebels?',
    'Of whom it is said that [which state?] backs Syrian rebels. Not used: “foreign”.',
  ],
  [
    'What do the sources say about the rebels from 2016?',
    'What is said about Syrian rebels in the time 2016/...',
  ],
  [
    'Did Qatar contribute money to the rebels?',
    'Whether it is said that Qatar backs Syrian rebels in the form of funding.',
  ],
  [
    'Which foreign governments backed the rebels?',
    'Of whom it is said that [which state?] backs Syrian rebels.',
  ],
  ['Who backed which states?', 'Of whom it is said that [who?] backs [which state?].'],
  ['What do Heller and Al Shami agree on?', 'On what Sam Heller and Leila Al-Shami agree.'],
  ['Where do Heller and Al Shami agree?', 'On what Sam Heller and Leila Al-Shami agree.'],
  ['Is there anything Heller and Boothroyd agree on?', 'On what Sam Heller and Mark Boothroyd agree.'],
  [
    'How do the sources differ on who held east Aleppo?',
    'Whether sources contradict each other on this: anyone controls East Aleppo in the form of holds.',
  ],
  [
    'How do the five sources differ on the role of the US?',
    'On what claims contradict each other about United States.',
  ],
  [
    'Where do the sources contradict each other on al-Nusra?',
    'On what claims contradict each other about al-Nusra Front.',
  ],
  ['Until when did the US back Zinki?', 'When it is said that United States backs Nour al-Din al-Zinki.'],
  ['What did Turkey do in 2016?', 'What is said to be done by Turkey in the time 2016.'],
  ['What did Russia do in Aleppo?', 'What is said to be done by Russia in Aleppo.'],
  ['Who attended the Geneva talks?', 'What is said to have been done in Geneva talks of 2016.'],
  [
    'Which militias took part in the final assault on east Aleppo?',
    'What is said to have been done by [which faction, bloc or organization?] in November 2016 Aleppo offensive.',
  ],
  ['What is said in the comments?', 'What is said in readers’ comments.'],
  ['What do the commenters say?', 'What is said in readers’ comments.'],
  ['Who are the rebels?', 'Of whom it is said that [who?] is a member of Syrian rebels.'],
  ['Who starved people?', 'Of whom it is said that [who?] fights Syrian civilians in the form of siege.'],
  ['What is the most disputed claim?', 'On what claims contradict each other.'],
  [
    'Who claims the US and Russia were working together and who calls it nonsense?',
    'Which sources say that United States is allied with Russia.',
  ],
  [
    'Where does Fateh al-Sham come from? Nusra, ISIS, al-Qaeda in Iraq?',
    'Read in part, without “Nusra, ISIS, al-Qaeda in Iraq”: Of whom it is said that Fateh al-Sham Front succeeds [who?].',
  ],
  [
    'Who says Turkey left the rebels of Aleppo without help?',
    "Which sources deny that Turkey backs Aleppo's rebels.",
  ],
  [
    'How many civilians have Russian air strikes killed?',
    'Read in part, without “how many”: Whether it is said that Russia fights Syrian civilians in the form of killing or bombardment.',
  ],
  [
    'Is the WSWS for or against the rebels?',
    'What is said about Syrian rebels according to World Socialist Web Site.',
  ],
  [
    'Where did the talks take place?',
    'Where it is said that anyone negotiates with anyone in the form of talks.',
  ],
  ['Who supported the government?', 'Of whom it is said that [who?] backs Government of Syria.'],
  ['And the Russians, whom did they back?', 'Of whom it is said that Russia backs [who?].'],
  ['Omar Salkhou, who is he?', 'What is said about Omar Salkhou.'],
  [
    'Tell us who bombed the hospitals',
    'Of whom it is said that [who?] fights Hospitals in Syria in the form of bombardment.',
  ],
  [
    'Which sources do not say that Russia bombed hospitals?',
    'Which sources say nothing on whether Russia fights Hospitals in Syria in the form of bombardment.',
  ],
  ['Which articles leave out Iran?', 'Which sources say nothing about Iran.'],
  [
    'What did the WSWS deny in 2016?',
    'What is denied in the time 2016 according to World Socialist Web Site.',
  ],
  [
    'Does the US deny backing Assad?',
    'Whether it is denied that United States backs Government of Syria (Bashar al-Assad stands for it) according to United States.',
  ],
  [
    'When did Russia resume bombing?',
    'When it is said that Russia fights anyone in the form of bombardment. Not used: “resume”.',
  ],
  ['On which points do Heller and Boothroyd agree?', 'On what Sam Heller and Mark Boothroyd agree.'],
  ['What should the US do?', 'What is said to be done by United States as normative.'],
  [
    'Should the left support the rebels?',
    'Whether it is said that The left backs Syrian rebels as normative.',
  ],
  [
    'Moscow says its planes are fighting ISIS – who contradicts this?',
    'Denials that Russia fights Islamic State.',
  ],
  [
    "Which of Ashley Smith's claims does the WSWS reject?",
    'On what World Socialist Web Site and Ashley Smith contradict each other.',
  ],
  [
    'I keep hearing that jihadists ran east Aleppo. Who says so and who says they didn’t?',
    'Whether it is said that Jihadists control East Aleppo.',
  ],
  [
    'Has anybody accused the rebels of stopping civilians from getting out of east Aleppo?',
    'Which sources say that Syrian rebels fight Civilians of east Aleppo in the form of detention.',
  ],
  ['Turkey backed the rebels, right?', 'Whether it is said that Turkey backs Syrian rebels.'],
  [
    'What does Amnesty say about the armed groups?',
    'What is said about Syrian rebels according to Amnesty International.',
  ],
  [
    'Between whom was the evacuation deal concluded?',
    'What is said to have been done in East Aleppo evacuation deal.',
  ],
  ['Who controls what?', 'Of whom it is said that [who?] controls anyone.'],
  ['Who imposed the siege?', 'Of whom it is said that [who?] fights anyone in the form of siege.'],
  ['Was al-Nusra present in Aleppo?', 'What is said about al-Nusra Front in Aleppo.'],
  [
    'Who controlled east Aleppo before it fell?',
    'Of whom it is said that [who?] controls East Aleppo in the form of holds.',
  ],
  ['What role did Jordan play?', 'What is said to be done by Jordan.'],
  ['Did Israel support any rebel group?', 'Whether it is said that Israel backs Syrian rebels.'],
  ['Who was at the Astana talks?', 'What is said about Astana talks.'],
  [
    'Who broke the ceasefire?',
    'Of whom it is said that [who?] negotiates with anyone in the form of failed.',
  ],
  [
    'Who is blamed for breaking the September 2016 ceasefire?',
    'Of whom it is said that [who?] negotiates with anyone in the form of failed in Ceasefire of September 2016.',
  ],
  ['Which talks failed?', 'Of whom it is said that [who?] negotiates with anyone in the form of failed.'],
  [
    'Who brokered the ceasefire?',
    'Of whom it is said that [who?] negotiates with anyone in the form of mediation.',
  ],
  [
    'Which groups got TOW missiles?',
    'Of whom it is said that anyone backs [which faction, bloc or organization?] in the form of weapons.',
  ],
  [
    'Which armed factions got no international support?',
    'Of whom it is denied that anyone backs [which faction, bloc or organization?].',
  ],
  [
    'Which rebel groups got support through the MOM?',
    'Of whom it is said that MOM operations room backs [which faction, bloc or organization, first Syrian rebels and who is a part of them?].',
  ],
  [
    'Who withheld air defence weapons from the rebels?',
    'Of whom it is denied that [who?] backs Syrian rebels in the form of weapons.',
  ],
  [
    'Who kept anti-aircraft weapons away from the rebels?',
    'Of whom it is denied that [who?] backs Syrian rebels in the form of weapons.',
  ],
  [
    'Was the US excluded from the Russian-Turkish talks?',
    'Denials that United States negotiates with Russia or Turkey.',
  ],
  [
    'Who stopped civilians from leaving east Aleppo?',
    'Of whom it is said that [who?] fights Civilians of east Aleppo in the form of detention.',
  ],
  [
    "Which countries took part in the war on the government's side?",
    'Of whom it is said that [which state?] backs Government of Syria in the form of troops.',
  ],
  [
    'Which government backed the regime?',
    'Of whom it is said that [which state?] backs Government of Syria.',
  ],
  [
    'Is Ashley Smith for or against the United States?',
    'What is said about United States according to Ashley Smith.',
  ],
  [
    'Is there any source that says that Turkey backs Ahrar al-Sham?',
    'Which sources say that Turkey backs Ahrar al-Sham.',
  ],
  [
    'Who is behind the Shia militias fighting for Assad?',
    'Of whom it is said that [who?] backs Iran-organised militias. Not used: “fighting for Assad”.',
  ],
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
  [
    'What do readers think of Boothroyd’s article?',
    'What is said according to Mark Boothroyd in readers’ comments.',
  ],
  ...['Who bombed Aleppo, Russia or the US?', 'Which side bombed Aleppo: was it Russia or the US?'].map(
    (question): [string, string] => [
      question,
      'Whether it is said that Russia or United States fights Aleppo in the form of bombardment.',
    ],
  ),
  [
    'Who did Iran support - Assad or the rebels?',
    'Whether it is said that Iran backs Government of Syria (Bashar al-Assad stands for it) or Syrian rebels.',
  ],
  ...[
    'Who contradicts Ashley Smith?',
    'Does anyone dispute what Ashley Smith says?',
    'Which sources reject Ashley Smith’s account?',
    'Which claims by Ashley Smith are disputed?',
    'Which of Ashley Smith’s claims are contradicted?',
    'On what is Ashley Smith contradicted?',
    'What do others dispute of Ashley Smith’s claims?',
  ].map((question): [string, string] => [question, 'In which disputes Ashley Smith takes part.']),
  [
    'Who disagrees with Ashley Smith about the US?',
    'In which disputes Ashley Smith takes part about United States.',
  ],
  [
    'Who rejects what the dentist Salem Abualnaser says about the rebel commanders?',
    'Read in part, without “about the rebel commanders”: In which disputes Salem Abualnaser takes part.',
  ],
  ...['Whom did the US back in 2016?', 'Who did the US back in 2016?'].map((question): [string, string] => [
    question,
    'Of whom it is said that United States backs [who?] in the time 2016.',
  ]),
  [
    'Who did Russia bomb back in 2016?',
    'Of whom it is said that Russia fights [who?] in the form of bombardment in the time 2016.',
  ],
  [
    'Which sources name Turkey among the backers of the rebels?',
    'Which sources say that Turkey backs Syrian rebels.',
  ],
  [
    'What does Al-Shami say about Russia that the WSWS denies?',
    'On what Leila Al-Shami and World Socialist Web Site contradict each other about Russia.',
  ],
  [
    'Who are Al-Shami’s sources?',
    'Of whom it is said that [who?] is cited by anyone according to Leila Al-Shami.',
  ],
  ['What are the main disagreements between the five articles?', 'On what claims contradict each other.'],
  ['Summarise what each source says about Turkey.', 'What is said about Turkey.'],
  [
    'Who backed the rebels politically?',
    'Of whom it is said that [who?] backs Syrian rebels in the form of political.',
  ],
  [
    'Whom did the US support financially in 2016?',
    'Of whom it is said that United States backs [who?] in the form of funding in the time 2016.',
  ],
  [
    'From when to when did the US back the rebels?',
    'When it is said that United States backs Syrian rebels.',
  ],
  [
    'Who is accused of being silent about Russia?',
    'Of whom it is denied that [who?] opposes Russia in the form of denunciation.',
  ],
  ['What do the sources agree on in Aleppo?', 'What is said about Aleppo. Not used: “agree”.'],
  [
    'What is Amnesty International cited for?',
    'Of whom it is said that Amnesty International is cited by [who?].',
  ],
  [
    'What was going on in east Aleppo between 15 November and the end of December 2016?',
    'What is said about East Aleppo in the time 2016-11-15/2016-12.',
  ],
  [
    'Who says Washington was in fact working with Russia rather than against it?',
    'Which sources say that United States is allied with Russia. Not used: “rather than against it”.',
  ],
  [
    'Who bombed Aleppo, Russia or the US, according to WSWS?',
    'Whether it is said that Russia or United States fights Aleppo in the form of bombardment according to World Socialist Web Site.',
  ],
  [
    'Who bombed Aleppo, Russia and Syria or the US?',
    'Whether it is said that Russia, Government of Syria or United States fights Aleppo in the form of bombardment.',
  ],
  [
    'Who was allied with Zinki, Fateh al-Sham or Ahrar al-Sham?',
    'Whether it is said that Fateh al-Sham Front or Ahrar al-Sham is allied with Nour al-Din al-Zinki.',
  ],
  [
    'Who refused to back the rebels, the US or Turkey?',
    'Of whom it is denied that [who?] backs Syrian rebels. Not used: “the US or Turkey”.',
  ],
  [
    'Whom did Turkey not back, the rebels or Assad?',
    'Of whom it is denied that Turkey backs [who?]. Not used: “the rebels or Assad”.',
  ],
  [
    'Who backed the rebels rather than fighting them?',
    'Of whom it is said that [who?] backs Syrian rebels. Not used: “rather than fighting them”.',
  ],
  [
    'Did the US fight the rebels instead of backing them?',
    'Whether it is said that United States fights Syrian rebels. Not used: “instead of backing them”.',
  ],
  [
    "What do others dispute in Smith's account of Russia?",
    'In which disputes Ashley Smith takes part. Not used: “of Russia”.',
  ],
  [
    'Which claims are made only in comments?',
    'What is said on relations of which no other source speaks in readers’ comments.',
  ],
  [
    'What does Ashley Smith report but not endorse?',
    'What is said according to Ashley Smith. Not used: “report but not endorse”.',
  ],
  [
    'Did Zinki kill the boy?',
    'Not read as a sentence; searched for claims about Nour al-Din al-Zinki with “fights” in the form of killing. Not used: “boy”.',
  ],
  [
    'What do the 2016 articles say about Zinki?',
    'What is said about Nour al-Din al-Zinki. Read “the 2016” as “the date of the articles, by which nothing is limited”.',
  ],
  [
    'What does the 2013 DIA report say?',
    'What is said in the time 2013 according to Defense Intelligence Agency report of 2012.',
  ],
  [
    'Did Syria bomb hospitals?',
    'Whether it is said that Government of Syria fights Hospitals in Syria in the form of bombardment.',
  ],
  ['What did Russia do in Syria?', 'What is said to be done by Russia in Syria.'],
  ['What do all five sources agree on?', 'On what any two sources agree. Not used: “all five sources”.'],
  [
    'Which opposition groups did the US back?',
    'Of whom it is said that United States backs [which faction, bloc or organization, first Syrian opposition and who is a part of them?].',
  ],
  [
    'Which claims about Turkey not backing the rebels have no date?',
    'Relations (it is denied that Turkey backs Syrian rebels) for which no claim gives a date.',
  ],
  [
    'Who is accused of silence about Assad, according to Boothroyd?',
    'Of whom it is denied that [who?] opposes Government of Syria (Bashar al-Assad stands for it) in the form of denunciation according to Mark Boothroyd.',
  ],
  [
    'Who does Boothroyd say is silent on the bombing',
    'Of whom it is denied that [who?] opposes anyone in the form of denunciation according to Mark Boothroyd. Not used: “bombing”.',
  ],
  ['Who is silent about Zinki?', 'Which sources say nothing about Nour al-Din al-Zinki.'],
  [
    "Who backed Assad in WSWS's own words?",
    'Of whom it is said that [who?] backs Government of Syria (Bashar al-Assad stands for it) according to World Socialist Web Site in the own word of the source.',
  ],
  [
    'What does Heller deny in his own words about Turkey?',
    'What is denied about Turkey according to Sam Heller in the own word of the source.',
  ],
  [
    'What does Salkhou say in his own words?',
    'What is said according to Omar Salkhou. Not used: “in his own words”.',
  ],
  [
    'Which readers disagreed with Mark Boothroyd in the comments, and what did they object to?',
    'What is said according to Mark Boothroyd in readers’ comments. Not used: “disagreed with”.',
  ],
  [
    'Which sources say the US backed the rebels, and which rebels?',
    'Read in part, without “and which rebels”: Which sources say that United States backs Syrian rebels.',
  ],
  [
    'Who blew up the talks in Geneva?',
    'Of whom it is said that [who?] negotiates with anyone in the form of failed in Geneva talks of 2016.',
  ],
  [
    'What crimes are the rebel groups in Aleppo accused of, and according to whom?',
    "Of whom it is said that Aleppo's rebels fight [who?]. Not used: “crimes”.",
  ],
  [
    'Who took part in the negotiations over the evacuation of east Aleppo in late 2016?',
    'Of whom it is said that [who?] negotiates with anyone in East Aleppo evacuation deal in the time 2016-09/2016-12.',
  ],
  [
    'What are the rebel commanders quoted as saying about the help they got from abroad?',
    'Claims that anyone backs anyone in the words of Abu al-Abed Ashidda, al-Farouq Abu Bakr, Jumu’ah Abu Ahmed, Omar Salkhou and Sheikh Tawfik Abu Sleiman. Not used: “foreign”.',
  ],
  [
    'Does Turkey have anything to do with Zinki?',
    'By which relations these are connected: of the relations between Turkey and Nour al-Din al-Zinki.',
  ],
  [
    'Did Russia sink the Geneva talks?',
    'Whether it is said that Russia negotiates with anyone in the form of failed in Geneva talks of 2016.',
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
  [
    'Who were the parties to the evacuation deal?',
    'What is said to have been done in East Aleppo evacuation deal.',
  ],
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
  [
    'What crimes are the rebels accused of?',
    'Of whom it is said that Syrian rebels fight [who?]. Not used: “crimes”.',
  ],
  [
    'What abuses does Amnesty accuse the rebels of?',
    'Read in part, without “abuses”: What is said to be done by Syrian rebels according to Amnesty International.',
  ],
  ['Which sources say nothing about the role of Iran?', 'Which sources say nothing about Iran.'],
  ['Which articles are silent on Turkey’s role?', 'Which sources say nothing about Turkey.'],
  [
    'What do the anonymous Western diplomats say?',
    'What is said according to Western diplomats. Not used: “anonymous”.',
  ],
  [
    'Who was kept out of the talks between Russia and Turkey in December 2016?',
    'Of whom it is denied that [who?] negotiates with Russia or Turkey in the time 2016-12.',
  ],
  [
    'Which claims rest only on Abu Bakr?',
    'Not read as a sentence; searched for claims about al-Farouq Abu Bakr with “is cited by”. Not used: “only”.',
  ],
  [
    'Who blames Russia for bombing hospitals?',
    'Read in part, without “blames”: Which sources say that Russia fights Hospitals in Syria in the form of bombardment.',
  ],
  [
    'Who negotiated with the Syrian government in Syria?',
    'Of whom it is said that [who?] negotiates with Government of Syria in Syria.',
  ],
  [
    'What does Aleppo’s bitter lessons say about Iran?',
    "What is said about Iran according to Aleppo's Bitter Lessons.",
  ],
  [
    'Did Russia and Turkey agree on a ceasefire in 2016?',
    'Whether it is said that Russia negotiates with Turkey in the form of agreement in the time 2016.',
  ],
  ['On what points do Heller and Al-Shami agree?', 'On what Sam Heller and Leila Al-Shami agree.'],
  ['Which claims rest on the Guardian?', 'What is said according to The Guardian.'],
  ['Which claims are based on Amnesty’s report?', 'What is said according to Amnesty International.'],
  ['What rests on the word of Abu Bakr?', 'What is said according to al-Farouq Abu Bakr.'],
  [
    'Who was excluded from the talks between Russia and Turkey?',
    'Of whom it is denied that [who?] negotiates with Russia or Turkey.',
  ],
  [
    'What does Heller say about the fall of Aleppo?',
    'What is said about November 2016 Aleppo offensive according to Sam Heller.',
  ],
  ['Who cites The Fall of Aleppo?', 'Of whom it is said that The Fall of Aleppo is cited by [who?].'],
  [
    'What was the MOM and which rebel groups did it support?',
    'Not read as a sentence; searched for claims about MOM operations room. Not used: “and which rebel groups did it support”.',
  ],
  ['Which article quotes leaked UN reports?', 'Of whom it is said that United Nations is cited by [who?].'],
  ['What part did Turkey play in the Ankara talks?', 'What is said about Turkey in Ankara talks.'],
  [
    'Did Palestinians fight for Assad?',
    'Whether it is said that Palestinian militias back Government of Syria (Bashar al-Assad stands for it) in the form of troops.',
  ],
];

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
    'Who opposed the sanctions?',
    'Who fought the siege?',
    'Who supported the weapons?',
    'What did Turkey do with money?',
    'What do rs21 and the WSWS agree on in 2016?',
    'What do rs21 and Mark Boothroyd agree on?',
    'What do Salkhou and Abu Bakr agree on?',
    'What is support?',
    'Why did Turkey not back the rebels?',
    'Were the rebels armed through Turkey?',
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

  it('reads how one belongs to another as how they are connected', async () => {
    const { understood } = await ask('How is the Free Syrian Army tied to Washington?');
    expect(understood).toMatchObject({ asked: 'connection', predicate: null });
    for (const question of [
      'Is the Free Syrian Army tied to Washington?',
      'How is Zinki not tied to al-Qaeda?',
      'How are the Salafists tied to the rebels, in readers’ comments?',
      'How did the Levant Front plan to join the FSA?',
      'How did Ahrar al-Sham become part of Zinki?',
    ])
      expect((await ask(question)).understood).toMatchObject({ predicate: 'member-of' });
  });

  it('takes an unknown word for the end of a name only where one name ends so', async () => {
    expect((await ask('What is said about Shami?')).understood!.text).toBe(
      'What is said about Leila Al-Shami.',
    );
    expect((await ask('Who opposed the Diplomats?')).problem).toContain('"Diplomats"');
    expect((await ask('Who opposed the policy?')).understood).toMatchObject({ about: [], object: null });
  });
});
