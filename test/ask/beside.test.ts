import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/ask.ts';
import { openSchema } from '../../src/server/openSchema.ts';
import { openAleppo } from '../aleppo.ts';
import { ask } from './askAleppo.ts';

const besideOf = ({ beside }: Answer, why: RegExp): readonly string[] =>
  beside.filter((side) => why.test(side.why)).flatMap(({ claims }) => claims.map(({ id }) => id));

const fittingOf = ({ claims, beside }: Answer): Answer['claims'] =>
  claims.slice(0, claims.length - beside.flatMap((side) => side.claims).length);

describe('what stands beside an answer', () => {
  it('is what is said of members, groups and renamings, with the ground on which they are near', async () => {
    const answer = await ask('Did the people of Aleppo support the rebels?');
    expect(answer.answer).toContain('No claim fits the question');
    expect(
      besideOf(
        answer,
        /near to it: .*Population of Aleppo \(of which Civilians of Aleppo is part or a member, by our grouping/u,
      ),
    ).toContain('marxist-fog-of-war/aleppo-not-behind-rebels');
    expect(answer.answer).toContain("Population of Aleppo backs Aleppo's rebels:");
  });

  it('is what is said to the contrary where the question asks for one side alone', async () => {
    const answer = await ask('Who denies that the United States is allied with Russia?');
    expect(besideOf(answer, /^Affirmed, of what is asked to be denied\./u)).toContain(
      'al-shami-tyrants/us-russia-coordinate',
    );
  });

  it('leaves to what fits what was done in a place that lies in the one asked about', async () => {
    const answer = await ask('Who fought ISIS in Syria?');
    expect(fittingOf(answer).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'marxist-fog-of-war/regime-fights-isis-deir-ezzor',
        'heller-bitter-lessons/euphrates-shield-fights-is',
      ]),
    );
  });

  it('is what is said without a place, where the question names a country', async () => {
    const answer = await ask('When did Russia intervene in Syria?');
    const placeless = besideOf(answer, /^Of which it is not said where/u);
    expect(placeless).toContain('al-shami-tyrants/russia-intervention-for-regime');
    expect(answer.answer).toMatch(
      /^No claim that fits otherwise says that it was in Syria\. Fitting but for the place: [^\n]*2015-09\/\.\.[^\n]* \(\d+ claims\)\.$/mu,
    );
    expect((await ask('Whom did Iran support in Syria?')).answer).toMatch(
      /^Government of Syria \(1 claim from 1 source\)\. Fitting but for the place: [^\n]*Iran-organised militias/u,
    );
    expect((await ask('Which countries intervened in Syria?')).answer).toMatch(
      /Fitting but for the place: Russia, United States, /u,
    );
    expect(besideOf(await ask('What happened in Syria?'), /not said where/u)).toEqual([]);
    expect(besideOf(await ask('Who backed the rebels in Aleppo?'), /not said where/u)).toEqual([]);
    expect(besideOf(await ask('Where in Syria does Russia maintain bases?'), /not said where/u)).toEqual([]);
  });

  it('is what somebody is said to have done in an event, where it is asked what he says of it', async () => {
    const answer = await ask('What position did Max Shachtman take on the Korean War?');
    expect(besideOf(answer, /^Said to be done by Max Shachtman in Korean War\.$/u)).toContain(
      'wsws-iso-aleppo/shachtman-backs-us-korea',
    );
  });

  it('is what sets itself against an agreement, where it is asked who broke it', async () => {
    const against = /^Against East Aleppo evacuation deal\.$/u;
    const defying = ['al-shami-tyrants/militias-defy-evacuation-deal'];
    expect(besideOf(await ask('Who violated the evacuation deal?'), against)).toEqual(defying);
    expect(besideOf(await ask('Who broke the evacuation agreement?'), against)).toEqual(defying);
    expect(besideOf(await ask('Who negotiated the evacuation deal?'), against)).toEqual([]);
  });

  it('is what was negotiated beside a ceasefire, where that is asked about', async () => {
    const others = /^Of talks or deals of which the claim does not say that they were over a ceasefire\.$/u;
    for (const question of ['Who broke the ceasefire?', 'Which ceasefires were broken?']) {
      const broken = await ask(question);
      expect(besideOf(broken, others)).toContain('boothroyd-peace-talks/geneva-talks-collapsed');
      expect(fittingOf(broken).map(({ id }) => id)).toEqual([
        'marxist-fog-of-war/us-breaks-ceasefire-regime',
        'marxist-fog-of-war/us-breaks-ceasefire-russia',
        'heller-bitter-lessons/diplomats-talks-russia',
      ]);
    }
    expect(besideOf(await ask('Who negotiated with Russia?'), others)).toEqual([]);
  });

  it('is what others did, where the noun of the question means those of a side', async () => {
    const others = /^Of others, who are neither called/u;
    const backed = await ask('Which rebel groups did the US back?');
    expect(fittingOf(backed).map(({ id }) => id)).toContain('wsws-iso-aleppo/us-backs-fsa');
    expect(besideOf(backed, others)).toContain('wsws-iso-aleppo/us-backs-ukraine-fascists');
    const none = await ask('Which rebel groups backed Assad?');
    expect(fittingOf(none)).toEqual([]);
    expect(besideOf(none, others)).toContain('al-shami-tyrants/militias-hold-ground-for-regime');
  });

  it('is by way of whom one backs another', async () => {
    const answer = await ask('How did Iran support the regime?');
    expect(
      besideOf(answer, /^Support for Iran-organised militias, said to back Government of Syria\.$/u),
    ).toContain('heller-bitter-lessons/iran-organises-militias');
    expect(besideOf(answer, /^Support of Iran-organised militias, said to be backed by Iran\.$/u)).toContain(
      'al-shami-tyrants/militias-hold-ground-for-regime',
    );
    const none = await ask('Did Iran back Syrian rebels?');
    expect(besideOf(none, /^Support (?:for|of)/u)).toEqual([]);
  });

  it('is who backs a whole of whose part the backers are asked for', async () => {
    const whole = /^Of support for a whole: .*Syrian rebels/u;
    const answer = await ask("Who backed Aleppo's rebels?");
    expect(besideOf(answer, whole)).toContain('marxist-fog-of-war/turkey-backs-rebels');
    expect(besideOf(await ask('Who denies that Turkey backed the Syrian rebels?'), whole)).toEqual([]);
  });

  it('is whom either backs, where nobody says whether two are allied', async () => {
    const either = /^Whom one or the other is said to back\.$/u;
    const answer = await ask('Does Boothroyd say the US and Russia are allies?');
    expect(besideOf(answer, either)).toContain('boothroyd-peace-talks/us-abets-regime-allies');
    expect(besideOf(await ask('Are the US and Russia allies?'), either)).toEqual([]);
  });

  it('is other talks of that time, where it is asked who negotiated something', async () => {
    const answer = await ask('Who negotiated the evacuation of east Aleppo in December 2016?');
    expect(besideOf(answer, /^Of other talks in that time \(2016-12\)\.$/u)).toContain(
      'heller-bitter-lessons/us-russia-evacuation-talks',
    );
  });

  it('is what was done then to what lies in a place, before what has no date', async () => {
    const { beside, answer } = await ask('What happened in Aleppo after 15 November 2016?');
    const [near] = beside;
    expect(near!.why).toMatch(/^Beside the question, of those near to it: East Aleppo/u);
    expect(near!.claims.filter(({ when }) => when === undefined)).toEqual([]);
    expect(answer).toContain('[heller-bitter-lessons/militias-capture-neighbourhoods]');
  });

  it('is what names somebody in its gloss, where it is asked what a source says of him, or little is said of two', async () => {
    const inGloss = /^In whose gloss Turkey stands\.$/u;
    const drewMen = 'heller-bitter-lessons/allegation-turkey-drew-men';
    expect(besideOf(await ask('What does Heller say about Turkey?'), inGloss)).toContain(drewMen);
    expect(besideOf(await ask('Did Turkey abandon the Aleppo rebels?'), inGloss)).toContain(drewMen);
    expect(besideOf(await ask('What is said about Turkey?'), inGloss)).toEqual([]);
  });

  it('is what is disputed of the word of one who is only quoted, and who opposes him', async () => {
    const smith = await ask('Who contradicts Ashley Smith?');
    expect(besideOf(smith, /^The word of Ashley Smith, disputed where it is told/u)).toContain(
      'wsws-iso-aleppo/smith-us-no-regime-change',
    );
    expect(
      besideOf(await ask('Who contradicts Salem Abualnaser?'), /^Who opposes Salem Abualnaser\.$/u),
    ).toEqual(['heller-bitter-lessons/salkhou-rejects-abualnaser']);
  });

  it('is told with what is nearest to the question first, where it is too long to be told whole', async () => {
    const { beside, answer } = await ask(
      'Which commander led the rebels in the last days of east Aleppo, and whom does he blame for the defeat?',
    );
    const long = beside.find(({ why }) =>
      why.startsWith('Without the limit of place, of those near to it.'),
    )!;
    expect(long.claims.length).toBeGreaterThan(15);
    expect(long.claims.slice(0, 3).map(({ id }) => id)).toContain(
      'heller-bitter-lessons/ashidda-denounces-fsa',
    );
    expect(answer).toMatch(/more relations stand in the claims\./u);
  });

  it('is what is dated first, where it is asked when', async () => {
    const answer = await ask('When did Russia back the regime?');
    const dateless = besideOf(answer, /^Of which it is not said when\.$/u);
    expect(dateless).toContain('al-shami-tyrants/russia-protects-regime-unsc');
    expect(fittingOf(answer).every(({ when }) => when !== undefined)).toBe(true);
    expect(fittingOf(answer).length).toBeGreaterThan(0);
  });

  it('is who operated together with those to whom troops were sent', async () => {
    const answer = await ask('Which armed actors fought alongside the Syrian army in Aleppo?');
    expect(besideOf(answer, /^Said of operations together, without the limit of place\.$/u)).toContain(
      'marxist-fog-of-war/russia-with-regime-in-aleppo',
    );
  });

  it('is what others say, where it is asked after what one says who says otherwise', async () => {
    const question = 'Who controlled eastern Aleppo according to the World Socialist Web Site';
    const answer = await ask(`${question}, and does anyone say otherwise?`);
    expect(answer.understood?.text).toBe(
      'Of whom it is said that [who?] controls East Aleppo according to World Socialist Web Site, and what others say of it.',
    );
    expect(besideOf(answer, /^Said of it by others\./u)).toContain(
      'heller-bitter-lessons/aleppo-rebels-hold-east',
    );
    expect(besideOf(await ask(`${question}, and when?`), /^Said of it by others\./u)).toEqual([]);
    const denied = await ask('What does Al-Shami deny about Russia, and who says otherwise?');
    expect(denied.understood?.byOthers).toBe(false);
    const voices = await ask('How did Russia support Assad according to Smith, and who contradicts that?');
    expect(besideOf(voices, /^Said of it by others\./u).some((id) => id.includes('/c'))).toBe(false);
    const props = await ask('Did the US prop up Assad according to Smith, and who disagrees?');
    expect(besideOf(props, /^By others it is denied\./u)).toEqual([
      'wsws-iso-aleppo/us-does-not-prop-up-assad',
    ]);
  });

  it('is what stands in readers’ comments, said to be no word of the source', async () => {
    const answer = await ask('Did anyone train rebels?');
    expect(besideOf(answer, /readers’ comments/u)[0]).toBe(
      'boothroyd-peace-talks/c2-us-trains-non-salafists',
    );
    expect(answer.answer).toContain('in a reader’s comment');
  });

  it('is what nothing but a limit of place, form or time kept away', async () => {
    const answer = await ask('Whom did Iran support in Syria?');
    expect(besideOf(answer, /^Of which it is not said where/u)).toContain(
      'al-shami-tyrants/iran-saved-regime-2013',
    );
  });

  it('is what was said of somebody apart from the event that the question names', async () => {
    const answer = await ask('What does Sam Heller say about Turkey in the fall of Aleppo?');
    expect(besideOf(answer, /^Without the limit of event\.$/u)).toContain(
      'heller-bitter-lessons/turkey-quiet',
    );
    const there = await ask('What does Heller say about Iran in the evacuation deal?');
    expect(besideOf(there, /^Without the limit of event\.$/u)).toEqual([]);
  });

  it('fits where the country is that of which the dataset tells, and nothing is said to be there', async () => {
    const answer = await ask('Were Washington and Moscow allies in Syria?');
    expect(answer.understood!.text).toBe(
      'Whether it is said that United States is allied with Russia. Given up, because no claim has all of it: the place Syria.',
    );
    expect(fittingOf(answer).map(({ id }) => id)).toContain('wsws-iso-aleppo/us-not-with-russia');
    const elsewhere = await ask('Who negotiated in Syria?');
    expect(elsewhere.understood!.text).not.toContain('Given up');
    const abroad = await ask('Were Washington and Moscow allies in Turkey?');
    expect(abroad.understood!.text).not.toContain('Given up');
  });

  it('leaves limits one by one before it leaves them all', async () => {
    const { beside } = await ask('Who was spying for the regime in east Aleppo?');
    const headings = beside.map(({ why }) => why).filter((why) => why.startsWith('Without'));
    expect(headings[0]).toMatch(/^Without the limit of (?:form|place)\.$/u);
    expect(headings.slice(1)).toEqual(['Without the limit of form and place.']);
  });

  it('is what was done to those who are said to hold a place, and are named after it', async () => {
    const answer = await ask('Who was bombing east Aleppo in November 2016?');
    expect(besideOf(answer, /^Against Aleppo's rebels, said to hold East Aleppo\.$/u)).toContain(
      'marxist-fog-of-war/regime-air-war-on-east-aleppo',
    );
    const { beside } = await ask('Who held east Aleppo in November 2016?');
    expect(beside.some(({ why }) => why.startsWith('Against'))).toBe(false);
  });

  it('is what one disputes of another’s words where they are asked on what they disagree, plans too', async () => {
    const answer = await ask('On what do Ashley Smith and the World Socialist Web Site disagree?');
    expect(besideOf(answer, /^Disputed by World Socialist Web Site where it is told/u)).toEqual(
      expect.arrayContaining([
        'wsws-iso-aleppo/smith-us-no-regime-change',
        'wsws-iso-aleppo/us-aims-at-regime-change',
      ]),
    );
    expect(answer.operation).toContain('against {');
  });

  it('is by way of whom two stand together, before chains over others', async () => {
    const { claims, beside, answer } = await ask('What links the Levant Front to the Americans?');
    expect(beside[0]!.why).toMatch(/^By way of .*MOM operations room.*: of Levant Front\.$/u);
    expect(claims.slice(0, 2).map(({ id }) => id)).toContain('heller-bitter-lessons/mom-backs-levant-front');
    expect(beside.map(({ why }) => why)).toContain('In chains over others.');
    expect(answer).toMatch(/^No claim joins the two themselves; others stand between them\./u);
    const direct = await ask('How is Russia connected to the Syrian government?');
    expect(direct.beside.map(({ why }) => why).findIndex((why) => why.startsWith('By way of'))).not.toBe(0);
    expect(direct.answer).not.toMatch(/^No claim joins/u);
  });

  it('is what is planned or denied between two of whom it is asked how they are connected', async () => {
    const answer = await ask('How is the Levant Front connected to the United States?');
    expect(besideOf(answer, /^Of the two themselves, planned or denied/u)).toEqual([
      'heller-bitter-lessons/us-offers-evacuation-levant-front',
    ]);
    expect(besideOf(answer, /^By way of .*MOM operations room.*: of Levant Front\.$/u)).toContain(
      'heller-bitter-lessons/mom-backs-levant-front',
    );
    expect(besideOf(answer, /^By way of .*MOM operations room.*: of United States\.$/u)).toContain(
      'heller-bitter-lessons/us-directs-support-via-mom',
    );
  });

  it('is support of which the end was threatened, where it is asked about pressure', async () => {
    const answer = await ask('How did the United States put pressure on the High Negotiations Committee?');
    expect(besideOf(answer, /^Support of which the end is said to have been threatened/u)).toContain(
      'boothroyd-peace-talks/us-threatened-support',
    );
  });

  it('is what was done through a person who is said to have done it', async () => {
    const answer = await ask('How did John Kerry get the opposition to come to Geneva?');
    expect(besideOf(answer, /^Support of which the end is said to have been threatened/u)).toContain(
      'boothroyd-peace-talks/us-threatened-support',
    );
    expect(besideOf(answer, /^In which John Kerry has a part/u)).toContain(
      'boothroyd-peace-talks/us-pressed-hnc',
    );
  });

  it('is support that is said to have been hindered', async () => {
    const answer = await ask('Who refused to give the rebels anti-aircraft weapons?');
    expect(besideOf(answer, /hindered/u)).toContain('al-shami-tyrants/us-blocks-air-defence');
  });

  it('never repeats a claim, and stands after the claims that fit', async () => {
    const { claims, beside } = await ask('Who gave the Syrian rebels money?');
    const ids = claims.map(({ id }) => id);
    const aside = beside.flatMap((side) => side.claims.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(aside.length).toBeGreaterThan(0);
    expect(ids.slice(-aside.length)).toEqual(aside);
  });

  it('is run by the operation, each search under its own name', async () => {
    const { operation, variables, beside } = await ask('Who gave the Syrian rebels money?');
    const named = Object.keys(variables!).filter((name) => name.startsWith('beside') || name === 'words');
    expect(named).toHaveLength(beside.length);
    for (const name of named)
      expect(operation).toContain(name === 'words' ? 'searchClaims(text: $words' : `${name}: claims(`);
  });

  it('is what others say to the contrary of one relation', async () => {
    const answer = await ask('According to Ashley Smith, did the United States back the Syrian government?');
    expect(besideOf(answer, /^By others it is denied\./u)).toContain(
      'wsws-iso-aleppo/us-does-not-prop-up-assad',
    );
  });

  it('is who else is said, or denied, to hold a place', async () => {
    const answer = await ask('Was east Aleppo really controlled by al-Nusra?');
    expect(besideOf(answer, /^Of others than al-Nusra Front: who is said, or denied, to hold/u)).toContain(
      'heller-bitter-lessons/jihadists-did-not-dominate-aleppo',
    );
  });

  it('is the attack on a place that was captured', async () => {
    const answer = await ask('When did the rebels capture east Aleppo?');
    expect(besideOf(answer, /^Of attacks on East Aleppo or Aleppo\.$/u)).toContain(
      'heller-bitter-lessons/rebels-storm-aleppo-2012',
    );
  });

  it('is what is said of the holders of a place of which it is asked what happened there then', async () => {
    const answer = await ask('What happened in east Aleppo between 15 November and 13 December 2016?');
    expect(besideOf(answer, /^Of Aleppo's rebels, said to hold East Aleppo\.$/u)).toContain(
      'marxist-fog-of-war/iraqi-militias-attack-east-aleppo',
    );
    expect(besideOf(answer, /^Beside the question, of those near to it: Southern neighbourhoods/u)).toContain(
      'heller-bitter-lessons/rebels-hold-southern-neighborhoods',
    );
  });

  it('is what was done in events that are named after a place of which it is asked what happened there', async () => {
    const answer = await ask('What happened at Deir Ezzor?');
    expect(besideOf(answer, /^In Deir Ezzor air strike of September 2016\.$/u)).toContain(
      'marxist-fog-of-war/centcom-us-misled-russia',
    );
    const before = await ask('What happened at Deir Ezzor in 2015?');
    expect(besideOf(before, /^In Deir Ezzor air strike/u)).toEqual([]);
  });

  it('is what a source tells in the words of others, where it is asked whom it quotes', async () => {
    const told = /^Told there in the words of others\.$/u;
    expect(besideOf(await ask('Whom does the WSWS quote?'), told)).toContain(
      'wsws-iso-aleppo/smith-us-with-russia',
    );
    expect(besideOf(await ask('Whom does Heller quote?'), told)).toEqual([]);
  });

  it('is of which holders those are a part who are asked for', async () => {
    const answer = await ask('Who held eastern Aleppo, al-Nusra or the FSA?');
    const part = /^Of al-Nusra Front or Free Syrian Army and Aleppo's rebels, said to hold East Aleppo\.$/u;
    expect(besideOf(answer, part)).toEqual(
      expect.arrayContaining([
        'heller-bitter-lessons/fateh-al-sham-aleppo-faction',
        'heller-bitter-lessons/aleppo-rebels-mostly-fsa',
      ]),
    );
    expect(besideOf(await ask('Who took eastern Aleppo, al-Nusra or the FSA?'), part)).toEqual([]);
  });

  it('is whom one who backs another somewhere fought there, and those by way of whom it does', async () => {
    const answer = await ask('How did Iran support the Assad regime in the battle for Aleppo?');
    expect(
      besideOf(answer, /^Said to have been fought in Aleppo by Iran and Iran-organised militias\.$/u),
    ).toEqual(
      expect.arrayContaining([
        'heller-bitter-lessons/iran-assault-aleppo-rebels',
        'al-shami-tyrants/militias-besieged-aleppo',
      ]),
    );
    const anywhere = await ask('How did Iran support the Assad regime?');
    expect(besideOf(anywhere, /^Said to have been fought/u)).toEqual([]);
  });

  it('is whose ally one is whose backers are asked for, where little is said of these', async () => {
    const allied = /^Said of alliances, for which no form of support is named\.$/u;
    expect(besideOf(await ask('Who backs Zinki?'), allied)).toContain('marxist-fog-of-war/zinki-us-ties');
    for (const other of ['Who arms Zinki?', 'Who does not back Zinki?', 'Which states back Zinki?'])
      expect(besideOf(await ask(other), allied)).toEqual([]);
    expect(besideOf(await ask('Who backs the rebels?'), allied)).toEqual([]);
  });

  it('is what has no place, where nobody is named and nothing is said to be in the one asked about', async () => {
    const { understood, claims } = await ask('Who killed the Aleppo ceasefire?');
    expect(understood!.dropped).toEqual(['the place Aleppo']);
    expect(claims[0]!.id).toMatch(/us-breaks-ceasefire/u);
    expect((await ask('Who fought in Idlib?')).understood!.dropped).toEqual([]);
  });

  it('is support that somebody kept from those of whom it is asked whether he backed them', async () => {
    const hindered = /^Support for Syrian rebels that is said to have been hindered\.$/u;
    expect(besideOf(await ask('Did the US back the rebels?'), hindered)).toContain(
      'al-shami-tyrants/us-blocks-air-defence',
    );
    expect(besideOf(await ask('Did Turkey back the rebels?'), hindered)).toEqual([]);
    expect(besideOf(await ask('Who armed the rebels according to Heller?'), hindered)).toEqual([]);
  });

  it('is what others say of the like in readers’ comments, before all else there', async () => {
    const answer = await ask(
      'What do the readers under Boothroyd’s piece say about who supports the rebels?',
    );
    expect(besideOf(answer, /^Of others, in those comments\.$/u)).toContain(
      'boothroyd-peace-talks/c2-boothroyd-backs-nusra',
    );
  });

  it('is whom militias fought there of whom it is asked on whose side they fought', async () => {
    const there = await ask('Which militias fought for Assad in Aleppo?');
    expect(besideOf(there, /^Whom they are said to have fought in Aleppo\.$/u)).toContain(
      'marxist-fog-of-war/iraqi-militias-attack-east-aleppo',
    );
    const groups = await ask('Which groups fought for Assad in Aleppo?');
    expect(besideOf(groups, /^Whom they are said to have fought/u)).toEqual([]);
  });

  it('is who spoke for those near to the ones who negotiated', async () => {
    const answer = await ask('Who represented the rebels in talks with Russia in Aleppo?');
    expect(besideOf(answer, /^Who spoke for those who negotiated\.$/u)).toContain(
      'heller-bitter-lessons/abu-bakr-rebel-negotiator',
    );
  });

  it('is whom somebody supports of whom it is asked with whom he is allied', async () => {
    const answer = await ask('Which governments has Putin been building ties with?');
    expect(besideOf(answer, /^Said of support for others\.$/u)).toContain(
      'al-shami-tyrants/russia-arms-israel',
    );
  });

  it('is what was done to others than places, where places are asked for', async () => {
    const answer = await ask('Which towns were put under siege by the Assad government?');
    expect(besideOf(answer, /^Of others than places\.$/u)).toContain(
      'heller-bitter-lessons/regime-besieges-aleppo-rebels',
    );
  });

  it('is what was done to the holders of a place, also where a question was not read', async () => {
    const answer = await ask(
      'Militias from which countries were at the head of the offensive on east Aleppo in November 2016?',
    );
    expect(besideOf(answer, /^Against Aleppo's rebels, said to hold East Aleppo\.$/u)).toContain(
      'marxist-fog-of-war/iraqi-militias-attack-east-aleppo',
    );
  });

  it('is who came before and after a leader', async () => {
    const answer = await ask('Who led the Levant Front in Aleppo?');
    expect(besideOf(answer, /succeeded/u)).toContain('heller-bitter-lessons/abu-ahmed-succeeds-abu-mahmoud');
  });

  it('is what is denied of what was asked, where the question asks for what holds', async () => {
    const answer = await ask('Which factions did the MOM support?');
    const denied = 'heller-bitter-lessons/mom-no-anti-aircraft';
    expect(besideOf(answer, /^Denied, of what is asked\./u)).toEqual([denied]);
    const fitting = answer.claims.slice(
      0,
      answer.claims.length - answer.beside.flatMap((side) => side.claims).length,
    );
    expect(fitting.length).toBeGreaterThan(0);
    expect(fitting.filter(({ polarity }) => polarity === 'denied')).toEqual([]);
  });

  it('is what is only planned, wished for or supposed, where a question asks what is so', async () => {
    const answer = await ask('Is the US allied with Russia?');
    expect(besideOf(answer, /^Planned, wished for or supposed/u)).toContain(
      'wsws-iso-aleppo/trump-us-with-russia',
    );
    const plans = await ask('Who promised to arm the rebels?');
    expect(besideOf(plans, /^Planned/u)).toEqual([]);
    expect(plans.claims.map(({ id }) => id)).toContain('marxist-fog-of-war/west-promises-arms-money');
  });

  it('is what is said of an alliance where support is asked for, and the other way round', async () => {
    const support = await ask("Does anyone claim that the US was on Assad's side?");
    expect(besideOf(support, /^Said of an alliance/u)).toContain('wsws-iso-aleppo/smith-us-with-regime');
    const alliance = await ask('Is the US allied with Assad?');
    expect(besideOf(alliance, /^Said of support of one for the other/u)).toContain(
      'boothroyd-peace-talks/us-abets-regime',
    );
  });

  it('is what else is said of an event of which it is asked who took part', async () => {
    const { operation, variables } = await ask('Who attended the Geneva talks?');
    expect(variables!['filter']).toMatchObject({ events: ['geneva-talks-2016'] });
    expect(operation).toContain('claims(filter: $filter');
  });

  it('leaves denials in the answer where it is asked whether something holds', async () => {
    const answer = await ask('Did the MOM support the Syrian rebels?');
    expect(besideOf(answer, /^Denied/u)).toEqual([]);
  });

  it('is what those led who are said to have been succeeded', async () => {
    const answer = await ask('Whom did Abu Ahmed succeed?');
    expect(besideOf(answer, /^What those who are named led\./u)).toEqual([
      'heller-bitter-lessons/abu-mahmoud-led-levant-front',
    ]);
  });

  it('is what else is said of a collective of which nobody is said to be a member', async () => {
    const answer = await ask('Who are the Kurds?');
    expect(besideOf(answer, /^Else said of those asked about\./u)).toContain(
      'marxist-fog-of-war/kurds-hold-rojava',
    );
    expect(besideOf(await ask('Who are the rebels?'), /^Else said of those asked about\./u)).toEqual([]);
  });

  it('is who spoke for those who negotiated', async () => {
    const answer = await ask('Who negotiated the evacuation of east Aleppo?');
    expect(besideOf(answer, /^Who spoke for those who negotiated\./u)).toContain(
      'heller-bitter-lessons/abu-bakr-rebel-negotiator',
    );
  });

  it('is who is said to be somebody’s agent where informers are asked for, and the other way round', async () => {
    const informed = await ask('Who gave the regime intelligence in east Aleppo?');
    expect(besideOf(informed, /^Who is said to be an agent or affiliate\./u)).toContain(
      'heller-bitter-lessons/orient-news-regime-agents',
    );
    const agents = await ask('Were there regime spies inside rebel Aleppo?');
    expect(besideOf(agents, /^Who is said to have given intelligence\./u)).toContain(
      'heller-bitter-lessons/infiltrators-inform-regime',
    );
  });

  it('is what somebody had a part in where it is asked what he did', async () => {
    const answer = await ask('What did Kerry do?');
    expect(besideOf(answer, /^In which John Kerry has a part\./u)).toEqual([
      'boothroyd-peace-talks/us-pressed-hnc',
    ]);
  });

  it('is what was done to what lies in a place where it is asked what somebody did there', async () => {
    const answer = await ask('What did Russia do in Aleppo?');
    expect(besideOf(answer, /^Of what lies in Aleppo or is named after it\./u)).toContain(
      'marxist-fog-of-war/russia-air-war-on-east-aleppo',
    );
  });

  it('is what was done to a place where something is asked to have been done in it', async () => {
    const answer = await ask('Who won in Aleppo in the end?');
    expect(besideOf(answer, /^Of Aleppo itself\./u)).toContain('heller-bitter-lessons/regime-victory-aleppo');
  });

  it('is what is nearest in words, where little is found', async () => {
    const answer = await ask('Is there a source for CIA billions going to Salafist groups?');
    expect(besideOf(answer, /^Nearest in words, .*“cia”, “billions”/u)).toContain(
      'boothroyd-peace-talks/c5-us-backs-salafis',
    );
    const { beside } = await ask('Who backs the Syrian government?');
    expect(beside.map(({ why }) => why).filter((why) => /^Nearest/u.test(why))).toEqual([]);
  });

  it('is what members of a collective say', async () => {
    const answer = await ask('What do the Western diplomats say about Russia?');
    expect(
      besideOf(answer, /^In the words of members or works of Western diplomats\./u).length,
    ).toBeGreaterThan(0);
  });

  it('is what was done at the time of a dated event', async () => {
    const answer = await ask('Who attacked the rebels in the November 2016 Aleppo offensive?');
    expect(besideOf(answer, /^In the time of November 2016 Aleppo offensive \(/u).length).toBeGreaterThan(0);
  });

  it('stands under headings of which each has a ground', async () => {
    for (const question of [
      'Who defended Aleppo against Russia?',
      'Did Turkey leave Aleppo to its fate?',
      'Who saved Aleppo from Assad?',
    ]) {
      for (const { why } of (await ask(question)).beside) expect(why, question).toMatch(/[\p{L})\]”]\.$/u);
    }
  });
});

describe('states that are asked for', () => {
  it('have the blocs beside them to which states belong', async () => {
    const side = (await ask('Which states funded Islamist groups?')).beside.find(
      ({ why }) => why === 'Of blocs to which states belong.',
    );
    expect(side!.claims.map(({ id }) => id)).toEqual([
      'marxist-fog-of-war/gulf-funds-islamists',
      'marxist-fog-of-war/west-funds-islamists',
    ]);
    const { beside } = await ask('Who funded Islamist groups?');
    expect(beside.map(({ why }) => why)).not.toContain('Of blocs to which states belong.');
  });
});

describe('a question that cannot be read', () => {
  const question = 'How many soldiers died in the American air strike?';

  it('stays unread, and shows what is nearest to it in words', async () => {
    const { understood, problem, suggestions, answer, claims } = await ask(question);
    expect(understood).toBeNull();
    expect(problem).toContain('claims hold no answer to "many"');
    expect(suggestions).toHaveLength(3);
    expect(answer).toMatch(/^Nearest in words, which were searched for without being read: .*“soldiers”/u);
    expect(claims.map(({ id }) => id)).toContain('marxist-fog-of-war/centcom-us-strike-syrian-troops');
  });

  it('shows the operation that gives the same claims', async () => {
    const { operation, variables, claims } = await ask(question);
    const { context } = await openAleppo();
    const again = await graphql({
      schema: await openSchema(),
      source: operation!,
      variableValues: variables!,
      contextValue: context,
    });
    expect(again.errors).toBeUndefined();
    const shown = ['nearest', 'alongside'].flatMap(
      (field) => (again.data![field] ?? []) as readonly { readonly id: string }[],
    );
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(claims.map(({ id }) => id)));
  });

  it('shows claims with one of its words where none has two', async () => {
    const { understood, claims, operation } = await ask('Who meddled with the evacuation?');
    expect(understood).toBeNull();
    expect(claims.map(({ id }) => id)).toContain('al-shami-tyrants/militias-defy-evacuation-deal');
    expect(operation).toMatch(/nearest: searchClaims\(text: \$words, first: 8, share: 0\.25, least: 1\)/u);
  });

  it('shows nothing where no word of it is known', async () => {
    expect(await ask('What is the airspeed velocity of an unladen swallow?')).toMatchObject({
      understood: null,
      answer: null,
      operation: null,
      claims: [],
    });
  });
});

describe('what happened at some time', () => {
  it('is what has its date within it, before what may be of it', async () => {
    const answer = await ask('What happened in Aleppo in July 2012?');
    expect(fittingOf(answer).map(({ when }) => when)).toEqual(['2012-07']);
    const longer = besideOf(answer, /^Of a time that is not all within it\.$/u);
    expect(longer).toContain('heller-bitter-lessons/fsa-holds-aleppo');
  });

  it('is no longer time where a relation is asked for', async () => {
    const answer = await ask('Who held Aleppo in July 2012?');
    expect(fittingOf(answer).map(({ id }) => id)).toContain('heller-bitter-lessons/fsa-holds-aleppo');
  });
});

describe('a question on readers’ comments', () => {
  it('has what else they say beside it', async () => {
    const answer = await ask("What do readers object to in the comments under Boothroyd's article?");
    const others = besideOf(answer, /^Else said in those comments\.$/u);
    expect(others).toContain('boothroyd-peace-talks/c2-boothroyd-backs-state-dept');
    for (const { part } of answer.claims.filter(({ id }) => others.includes(id)))
      expect(part).toBe('comment');
  });
});

describe('who is set aside in a question', () => {
  it.each([
    'Besides Turkey nobody, says Heller, armed the rebels?',
    'Who backed the rebels besides nobody in 2015?',
  ])('is nobody but who is named: %s', async (question) => {
    expect((await ask(question)).understood).toBeNull();
  });

  it.each([
    ['Apart from Russia, who backed the Syrian government?', 'Russia'],
    ['Who backed the rebels besides Turkey in 2015?', 'Turkey'],
    ['Which towns did the regime besiege besides Aleppo?', 'Aleppo'],
  ])('stands last, and is said to: %s', async (question, name) => {
    const { understood, claims, beside } = await ask(question);
    expect(understood!.text).toContain(`Set aside: ${name}.`);
    const last = beside.at(-1)!;
    expect(last.why).toBe(`Of ${name}, set aside in the question.`);
    const ends = ({ subject, object, where }: (typeof claims)[number]): readonly string[] =>
      [subject, object, where].flatMap((entity) => entity?.name ?? []);
    const aside = new Set(last.claims.map(({ id }) => id));
    const others = claims.filter(({ id }) => !aside.has(id));
    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap(ends)).not.toContain(name);
  });

  it.each([
    /* the state for which a leader stands */
    [
      'Who bombed Aleppo rather than Assad?',
      'al-shami-tyrants/regime-bombed-aleppo',
      'al-shami-tyrants/russia-bombed-aleppo',
    ],
    /* a member of a bloc */
    [
      'Who sponsored the rebels, apart from the Gulf states?',
      'marxist-fog-of-war/saudi-backs-rebels',
      'marxist-fog-of-war/turkey-backs-rebels',
    ],
    /* what a source of theirs says */
    [
      'Which sources besides the WSWS say that the US backs the rebels?',
      'wsws-iso-aleppo/us-backs-rebels',
      'marxist-fog-of-war/us-backs-rebels',
    ],
    /* before a full verb */
    [
      'Who other than Turkey backed the rebels?',
      'marxist-fog-of-war/turkey-backs-rebels',
      'marxist-fog-of-war/uk-backs-rebels',
    ],
    /* the end that is asked for alone */
    [
      'Which groups fought in east Aleppo apart from the rebels?',
      'heller-bitter-lessons/zinki-attack-fastaqim',
      'heller-bitter-lessons/militias-storm-east-aleppo',
    ],
    /* who is named in the rest of the question is asked about */
    [
      'Who besides Russia denies that Russia bombed civilians?',
      undefined,
      'al-shami-tyrants/russia-bombs-civilians',
    ],
  ])('takes its own with it, and no others: %s', async (question, aside, other) => {
    const { claims, beside } = await ask(question);
    const last = beside.find(({ why }) => why.endsWith('set aside in the question.'));
    const set = last?.claims.map(({ id }) => id) ?? [];
    expect(set.filter((id) => id === aside)).toHaveLength(aside === undefined ? 0 : 1);
    expect(set).not.toContain(other);
    expect(claims.map(({ id }) => id)).toContain(other);
  });

  it.each([
    ['Did nobody but Russia bomb Aleppo?', 'nobody'],
    ['Who besides Syria bombed Aleppo?', 'besides Syria'],
  ])('has what was not used named: %s', async (question, text) => {
    expect((await ask(question)).understood!.text).toContain(`Not used: “${text}”.`);
  });

  it('is named as not used where pairs are asked for', async () => {
    const { understood } = await ask('On what do Heller and Boothroyd disagree, apart from Turkey?');
    expect(understood!.text).toContain('Not used: “apart from Turkey”.');
  });

  it('takes no limit with it', async () => {
    const { variables } = await ask('Who, apart from Russia and Iran, backed Assad in 2015?');
    expect(variables!['filter']).toMatchObject({ predicates: ['backs'], during: '2015' });
  });
});

describe('a question that would be turned round by what is left out', () => {
  it.each([
    'Did Turkey (not Russia) arm Zinki?',
    'Did Merkel and Russia support Assad?',
    'Did the White Helmets stage attacks on civilians?',
    'Who backed both Russia and Turkey?',
    'Did Russia bomb Aleppo or Atlantis?',
  ])('is not read without it: %s', async (question) => {
    const { understood } = await ask(question);
    expect(understood?.predicate ?? null).toBeNull();
  });

  it.each([
    ['Does Heller contradict Boothroyd and Al-Shami?', /one at a time|not in this order|Not read/u],
    ['Whom did Russia bomb in Aleppo or Idlib?', /one at a time|not in this order|Not read/u],
    ['Did Russia plan to abandon Assad?', /Plans to end|Not read/u],
  ])('is not read as a narrower one: %s', async (question, words) => {
    const { understood, problem } = await ask(question);
    expect(understood?.text ?? problem).toMatch(words);
  });

  it('keeps the denial that a verb holds', async () => {
    const { understood, variables } = await ask('Did the United States abandon the rebels?');
    expect(understood!.text).toContain('Whether it is denied that United States backs Syrian rebels');
    expect(variables!['filter']).toMatchObject({ polarity: 'DENIED' });
  });
});

describe('a question of which stretches are not known', () => {
  it('is read without them, and says so', async () => {
    const { understood } = await ask('Did Assad help the jihadists by letting them out of prison?');
    expect(understood!.text).toMatch(
      /^Read in part, without “by letting them out of prison”: Whether it is said that/u,
    );
    expect(understood).toMatchObject({ loose: true, predicate: 'backs' });
  });

  it('is not read without what its verb is about', async () => {
    const { understood } = await ask('Did Russia bomb gobbledygook of the rebels?');
    expect(understood?.predicate ?? null).toBeNull();
  });

  it('reads names that are joined', async () => {
    const { understood, variables } = await ask(
      'Did Russia and Iran back the Syrian government or Hezbollah?',
    );
    expect(variables!['filter']).toMatchObject({
      subjects: ['russia', 'iran'],
      objects: ['government-of-syria', 'hezbollah'],
    });
    expect(understood!.text).toContain('Russia or Iran');
  });

  it('serves all that were named, over the API too', async () => {
    const { context } = await openAleppo();
    const { data, errors } = await graphql({
      schema: await openSchema(),
      source:
        '{ ask(question: "Did Russia and Iran back Hezbollah?") { understood { subjects { id } objects { id } } } }',
      contextValue: context,
    });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      ask: { understood: { subjects: [{ id: 'russia' }, { id: 'iran' }], objects: [{ id: 'hezbollah' }] } },
    });
  });

  it('reads verbs in two parts, and those that say that a relation does not hold', async () => {
    const kept = await ask('Did Russia keep Assad in power?');
    expect(kept.variables!['filter']).toMatchObject({ predicates: ['backs'], subjects: ['russia'] });
    const left = await ask('Who abandoned the Aleppo rebels?');
    expect(left.variables!['filter']).toMatchObject({ predicates: ['backs'], polarity: 'DENIED' });
  });
});
