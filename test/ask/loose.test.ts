import { describe, expect, it } from 'vitest';
import { openAleppo } from '../aleppo.ts';
import { UNREAD_SECTIONS } from './unreadSections.ts';
import { ask } from './askAleppo.ts';

const filterOf = async (question: string): Promise<unknown> => (await ask(question)).variables?.['filter'];

describe('a question that is no known sentence', () => {
  it('is searched for what it names, and marked', async () => {
    const { understood, claims, operation, answer } = await ask(
      'Turkey, the rebels, weapons: anything on that front?',
    );
    expect(understood).toMatchObject({ loose: true, predicates: ['backs'], unused: ['anything', 'front'] });
    expect(understood!.text).toMatch(
      /^Not read as a sentence; searched for claims of the relations between /u,
    );
    expect(operation).toContain('claims(filter: $filter');
    expect(claims.length).toBeGreaterThan(0);
    expect(answer).toContain(`[${claims[0]!.id}]`);
  });

  it('is not marked where it is one', async () => {
    const { understood } = await ask('Who backed the rebels?');
    expect(understood).toMatchObject({ loose: false, unused: [], dropped: [] });
  });

  it('is searched by its words among the claims of those it names, where no relation is known', async () => {
    const question = 'Which rebel groups did Jordan blacklist?';
    const { understood, claims, operation, variables, answer, problem } = await ask(question);
    expect(problem).toBeNull();
    expect(understood!.text).toMatch(
      /^Not read as a sentence; searched for claims in which Jordan has a part, nearest in words to “.*“blacklist”/u,
    );
    expect(operation).toContain('searchClaims(text: $text, filter: $filter');
    expect(variables!['filter']).toEqual({ involves: ['jordan'], parts: ['BODY', 'NOTE'] });
    const { context } = await openAleppo();
    const filter = { involves: ['jordan'], parts: ['body', 'note'] as const };
    const again = await context.hearsay.searchClaims({
      text: String(variables!['text']),
      least: 1,
      filter,
      first: 12,
    });
    expect(claims.slice(0, again.length).map(({ id }) => id)).toEqual(again.map(({ id }) => id));
    expect(answer).toContain(`[${again[0]!.id}]`);
  });

  it.each([
    'According to WSWS, which groups did Jordan list as terrorists?',
    'Did Jordan deny a list of terrorists?',
  ])('is not searched so where it matters who says it: %s', async (question) => {
    expect((await ask(question)).operation ?? '').not.toContain('filter: { involves');
    expect((await ask(question)).understood?.byWords ?? []).toEqual([]);
  });

  it('is not searched so where nothing is said of those named that any claim has', async () => {
    expect((await ask('Jordan zeppelin whatsit?')).understood).toBeNull();
  });

  it('has the words named that are not used', async () => {
    const { understood } = await ask('Who leaned on the HNC with gusto over the Geneva talks?');
    expect(understood).toMatchObject({ loose: true });
    expect(understood!.unused.join(' ')).toContain('gusto');
    expect(understood!.text).toContain('gusto');
  });

  it.each([
    [
      'Who was bombing the east of Aleppo before the Russians joined the war in September 2015?',
      '../2015-09',
    ],
    ['In 2016, who was bombing the east of Aleppo before the Russians joined the war?', '2016'],
  ])('takes a date in a clause for its bound, and another as it is: %s', async (question, during) => {
    expect((await ask(question)).understood).toMatchObject({ loose: true, during });
  });

  it('keeps denials to denials', async () => {
    const question = 'Which documents deny American help with weapons for rebels in any way?';
    const { understood, claims, beside } = await ask(question);
    expect(understood).toMatchObject({ loose: true, negated: true });
    expect(understood!.text).toContain('Denials that');
    expect(await filterOf(question)).toMatchObject({ polarity: 'DENIED' });
    const aside = new Set(beside.flatMap((side) => side.claims.map(({ id }) => id)));
    const fitting = claims.filter(({ id }) => !aside.has(id));
    expect(new Set(fitting.map(({ polarity }) => polarity))).toEqual(new Set(['denied']));
  });

  it.each([
    ['What was it about Turkey that did not sit well with Russia?', 'not'],
    ['Which powers except a few were mixed up with the rebels of Aleppo?', 'except'],
    ['Whatever happened with Russia without Turkey?', 'without'],
    ['Whom has the US armed beyond the FSA?', 'beyond'],
  ])('is refused where a word would turn its meaning round: %s', async (question, word) => {
    const { understood, problem, claims, beside } = await ask(question);
    expect(understood).toBeNull();
    expect(problem).toContain(`"${word}" cannot be left out`);
    expect(claims).toEqual(beside.flatMap((side) => side.claims));
    for (const { why } of beside) expect(why).toMatch(UNREAD_SECTIONS);
  });

  it('is refused where it denies twice', async () => {
    const { problem } = await ask('Which of them deny that Russia disputes the attacks on Aleppo by planes?');
    expect(problem).toContain('denies twice');
  });

  it.each([
    'By how much was Turkey a better friend of the rebels?',
    'Was it right of Russia to bomb Aleppo the way it did?',
  ])('is refused where it asks for what no claim holds: %s', async (question) => {
    expect((await ask(question)).problem).toContain('claims hold no answer to');
  });

  it.each([
    'Which colour is the moon?',
    'Turkey gobbledygook whatsit?',
    'What about the Wagner group and Russia in all of this?',
    'What of Abu and Turkey in all of it?',
    'Turkey and the Western diplomat, what of it in the war?',
    'Sing a song of backing.',
  ])('is refused where too little of it is known: %s', async (question) => {
    const { understood, problem, suggestions } = await ask(question);
    expect(understood).toBeNull();
    expect(problem).toMatch(/not known here|not in this order/u);
    expect(suggestions).toHaveLength(3);
  });

  it('gives up limits in a fixed order, and says which', async () => {
    const { understood, variables } = await ask(
      'Fastaqim and Hezbollah, anything with artillery support on it in Tartus?',
    );
    expect(understood!.dropped[0]).toBe('the form fire-support');
    expect(understood!.text).toContain('Given up, because no claim has all of it: the form fire-support');
    expect(variables!['filter']).not.toHaveProperty('kinds');
  });

  it('takes the author of a source for a speaker where others are spoken of', async () => {
    expect(await filterOf('What does al-Shami hint at as to Turkey?')).toMatchObject({
      about: ['turkey'],
      accordingTo: ['leila-al-shami'],
    });
  });

  it('tells what is nearest in words first, and what has little of them after all else', async () => {
    const { claims, beside, answer } = await ask('Who represented the rebels in the negotiations?');
    const far = beside.at(-1)!;
    expect(far.why).toBe('Found by the same search, but far from the words of the question.');
    expect(far.search).toBeUndefined();
    expect(far.claims.length).toBeGreaterThan(0);
    const fitting = claims.slice(0, claims.length - beside.flatMap((side) => side.claims).length);
    expect(fitting.length).toBeGreaterThan(0);
    expect(far.claims.filter(({ id }) => fitting.some((claim) => claim.id === id))).toEqual([]);
    expect(answer!.indexOf(far.why)).toBeGreaterThan(answer!.indexOf(fitting[0]!.id));
  });

  it('tells what is nearest in words first where all that was found is far from them', async () => {
    const { claims, beside, answer } = await ask(
      'On what date did the rebels finally strike their deal with Moscow for a ceasefire and a withdrawal from east Aleppo?',
    );
    expect(beside[0]!.why).toMatch(/^Nearest in words, /u);
    expect(beside[0]!.claims.map(({ id }) => id)).toContain('heller-bitter-lessons/rebels-russia-deal');
    expect(claims[0]).toBe(beside[0]!.claims[0]);
    expect(beside.at(-1)!.why).toBe('Found by the same search, but far from the words of the question.');
    expect(answer).toMatch(
      /^\d+ claims were found by what was recognised, but others are nearer to the words of the question; the nearest come first\.\n/u,
    );
    const ids = claims.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each([
    'Who supposedly controlled east Aleppo in 2016, and with what means?',
    'What did Russia supposedly bomb in 2016, and with what means?',
    'Are the United States and Russia truly allies hand in glove?',
  ])('tells every claim once: %s', async (question) => {
    const ids = (await ask(question)).claims.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('leaves plans and comments under headings that call them that', async () => {
    const { beside } = await ask('Are the United States and Russia truly allies hand in glove?');
    const nearest = beside.find(({ why }) => why.startsWith('Nearest in words'))!;
    expect(nearest.claims.map(({ id }) => id)).not.toContain('wsws-iso-aleppo/trump-us-with-russia');
    const planned = beside.find(({ why }) => why.startsWith('Planned'))!;
    expect(planned.claims.map(({ id }) => id)).toContain('wsws-iso-aleppo/trump-us-with-russia');
  });

  it('tells who says otherwise than what is nearest', async () => {
    const { beside } = await ask('Why did Assad let Islamist prisoners go in 2011?');
    const at = beside.findIndex(({ why }) => why.startsWith('Nearest in words'));
    const [nearest, otherwise] = beside.slice(at);
    expect(nearest!.claims.map(({ id }) => id)).toContain('wsws-iso-aleppo/smith-regime-fostered-jihadists');
    expect(otherwise).toMatchObject({
      why: 'Claims contradict each other on this: Government of Syria backs Jihadists.',
      claims: [{ id: 'wsws-iso-aleppo/regime-did-not-foster-jihadists' }],
    });
  });

  it('tells what else stands in the same passages, where a question was not read', async () => {
    const loose = await ask(
      'What grounds does the Zinki commander Omar Salkhou give for having moved against Fastaqim?',
    );
    const side = loose.beside.find(({ why }) => why === 'In the same passages as the claims before.')!;
    expect(side.claims.map(({ id }) => id)).toContain('heller-bitter-lessons/zinki-attack-fastaqim');
    const before = loose.claims.filter(({ id }) => !side.claims.some((claim) => claim.id === id));
    const { evidence: passages, source } = side.claims[0]!;
    const shared = before.filter(
      (claim) =>
        claim.source.id === source.id &&
        claim.evidence.some(({ at, letters }) =>
          passages.some((passage) => at < passage.at + passage.letters && passage.at < at + letters),
        ),
    );
    expect(shared.length).toBeGreaterThan(0);
    const read = await ask('Who backed Nour al-Din al-Zinki?');
    expect(read.beside.map(({ why }) => why)).not.toContain('In the same passages as the claims before.');
  });

  it.each([
    [
      'Which outlets does a reader of Boothroyd’s article name as having covered the proxy war?',
      'mark-boothroyd',
    ],
    ['One commenter on the rs21 article points to reports. Which publications does he name?', 'rs21'],
  ])('looks for what readers refer to in their comments: %s', async (question, by) => {
    const { claims, beside, variables } = await ask(question);
    expect(variables!['filter']).toMatchObject({
      predicates: ['cited-by'],
      parts: ['COMMENT'],
      accordingTo: [by],
    });
    const cited = [...claims, ...beside.flatMap((side) => side.claims)].map(({ id }) => id);
    expect(cited).toContain('boothroyd-peace-talks/c5-new-york-times-cited');
  });

  it('limits claims to comments where a commenter speaks', async () => {
    const { understood, variables } = await ask('which commenter says the CIA paid Salafists');
    expect(variables!['filter']).toMatchObject({ parts: ['COMMENT'] });
    expect(understood!.text).toContain('in readers’ comments');
  });

  it('takes nobody for a speaker of whom something is said', async () => {
    const { understood } = await ask('Is the US said anywhere to be working together with Russia in Syria?');
    expect(understood!.accordingTo).toEqual([]);
    expect(understood!.about.map(({ entity }) => entity.id)).toEqual(['united-states', 'russia']);
  });

  it.each([
    [
      'Who controlled east Aleppo: al-Qaeda or the FSA?',
      /^Whether it is said that al-Qaeda or Free Syrian Army controls East Aleppo\.$/u,
    ],
    [
      'Deir ez-Zor airstrike: what are the Americans accused of?',
      /relations between Deir Ezzor and United States/u,
    ],
    [
      'I am checking this for a long piece on Turkey: who backed Zinki?',
      /Left out: “I am checking this for a long piece on Turkey”/u,
    ],
    ['Who fired on civilians trying to leave east Aleppo?', /East Aleppo/u],
    [
      'Who pressed the HNC to attend the talks?',
      /High Negotiations Committee in the form of pressure\. Not used: “to attend talks”/u,
    ],
    ['What has Putin got out of the intervention, in Leila al-Shami’s view?', /according to Leila Al-Shami/u],
    [
      'What does Omar Salkhou of Zinki say about Fastaqim?',
      /^What is said about Fastaqim according to Omar Salkhou\. Not used: “of Zinki”\.$/u,
    ],
    [
      'At whose invitation did Russia enter the war?',
      /^Read in part, without “At whose invitation”: Of whom it is said that Russia backs \[who\?\] in the form of troops/u,
    ],
    ['Does the Marxist piece say that most people in Aleppo backed the rebels?', /Not used: .*“most of”/u],
    [
      'Which group held rebel Aleppo: Nusra, Zinki or the FSA?',
      /^Whether it is said that al-Nusra Front, Nour al-Din al-Zinki or Free Syrian Army controls East Aleppo in the form of holds\.$/u,
    ],
    [
      'Who was in control, Nusra, Zinki or the FSA?',
      /about al-Nusra Front, Nour al-Din al-Zinki or Free Syrian Army/u,
    ],
    [
      'Who bombed the rebel-held east of Aleppo?',
      /^Of whom it is said that \[who\?\] fights East Aleppo in the form of bombardment\.$/u,
    ],
    [
      'Does Moscow have any military bases on Syrian soil?',
      /^Read in part, without “any military bases in Syria”: Of whom it is said that Russia controls \[which place\?\]\.$/u,
    ],
    [
      'On what points do Smith and the WSWS disagree about the US?',
      /^On what Ashley Smith and World Socialist Web Site contradict each other about United States\.$/u,
    ],
    [
      'Claims resting on interviews with Mohannad Makhzoom',
      /^What is said according to Mohannad Makhzoom\.$/u,
    ],
    ['What’s Omar Salkhou’s job?', /^Of whom it is said that Omar Salkhou leads \[who\?\]\.$/u],
    [
      'What did Lavrov tell reporters about the US?',
      /^What is said about United States according to Sergey Lavrov\.$/u,
    ],
    [
      'Who armed Zinki? Show me which authors say so.',
      /^Of whom it is said that \[who\?\] backs Nour al-Din al-Zinki in the form of weapons\.$/u,
    ],
    [
      'What does Salkhou say in response to the criticism?',
      /according to Omar Salkhou\. Not used: “in response to criticism”\.$/u,
    ],
    [
      'Who shelled the Kurdish quarter Sheikh Maqsoud?',
      /fights Sheikh Maqsood in the form of bombardment\.$/u,
    ],
    [
      'In which city did rebel envoys meet the Russians?',
      /^Where it is said that Syrian rebels negotiate with Russia\.$/u,
    ],
    [
      'When was the last road into Aleppo cut?',
      /controls Last road into east Aleppo in the form of captures\.$/u,
    ],
    [
      'Did Assad let Islamist prisoners go in 2011?',
      /detention with the change “ended” in the time 2011\.$/u,
    ],
    [
      'What does Boothroyd say the Stop the War Coalition keeps silent about?',
      /^Read in part, without “keeps silent about”: Of whom it is denied that Stop the War Coalition opposes/u,
    ],
  ])('keeps what was asked, and says what it leaves out: %s', async (question, echo) => {
    expect((await ask(question)).understood!.text).toMatch(echo);
  });

  it('asks militias of those whose names say so', async () => {
    const { understood, claims } = await ask(
      'Which foreign militias took part in the regime’s offensives of February 2016?',
    );
    const [militias] = understood!.about;
    expect([militias, ...militias!.or!].map((each) => each!.entity.id)).toContain('iraqi-militias');
    expect(claims.map(({ id }) => id)).toContain('boothroyd-peace-talks/iraqi-militias-fight-rebels');
    const read = await ask('Which militias fought against the rebels in Aleppo?');
    expect(read.beside.map(({ why }) => why)).toContain(
      'Of others, who are neither called what the noun of the question says nor a part of those who are.',
    );
    const subjects = new Set(read.claims.slice(0, 5).map(({ subject }) => subject.name));
    expect(subjects.size).toBeGreaterThan(3);
    for (const name of subjects) expect(name).toMatch(/militias/u);
    const then = await ask('Which militias attacked Aleppo’s rebels in November 2016?');
    expect(then.beside.slice(0, 2).map(({ why }) => why)).toEqual([
      'Of others, who are neither called what the noun of the question says nor a part of those who are.',
      'Without a date, so that it may be of that time or not.',
    ]);
    const sent = await ask('Who sent militias to Aleppo?');
    expect(sent.understood!.predicate).toBe('backs');
  });

  it('gives up that names belong together where nobody says anything of all', async () => {
    const { understood, claims } = await ask(
      'What interests do Turkey and the Gulf states pursue in Syria according to Leila al-Shami?',
    );
    expect(understood!.dropped).toContain('that it joins Turkey and Gulf states');
    expect(claims.map(({ id }) => id)).toContain('al-shami-tyrants/turkey-against-kurdish-autonomy');
  });

  it('reads a question for a reason as one whether it is so, and says that it does', async () => {
    const { understood } = await ask('Why did Turkey abandon the rebels?');
    expect(understood!.text).toBe(
      'Read in part, without “why”: Whether it is denied that Turkey backs Syrian rebels.',
    );
    expect((await ask('Why is the sky blue?')).understood).toBeNull();
  });

  it('leaves nobody out who speaks', async () => {
    const { understood } = await ask('What did the strategists say about US support?');
    expect(understood?.text ?? '').not.toMatch(/^Read in part/u);
  });

  it('gives up where and when before it gives up how', async () => {
    const { beside } = await ask('Who represented the rebels in the evacuation talks?');
    expect(beside[0]!.why).toBe('Without the limit of event, of those near to it.');
    expect(beside[0]!.claims.map(({ id }) => id)).toContain(
      'heller-bitter-lessons/abu-bakr-rebel-negotiator',
    );
  });

  it('is read by its first sentence where the second is of no use, which is said', async () => {
    const { understood } = await ask('Who negotiated the evacuation? Some accounts differ on the parties');
    expect(understood!.unused).toContain('Some accounts differ on the parties');
  });

  it('says which word was taken for a slip, also where not all of it was read', async () => {
    const { understood } = await ask('Did Turkey suport Zinki by hook or crook?');
    expect(understood!.text).toContain('Read “suport” as “support”');
  });

  it('takes no word of another phrase for a mistyped verb', async () => {
    for (const question of ['Who named the rebels terrorist?', 'Who formed the Levant Front?']) {
      const { understood } = await ask(question);
      expect(understood?.text ?? '').not.toMatch(/fight|Read “/u);
    }
  });

  it('never gives up all that was named', async () => {
    const { claims, beside } = await ask('Who organised the siege of east Aleppo?');
    expect(claims.length).toBeGreaterThan(0);
    const [, ...filters] = beside.flatMap(({ search }) =>
      search && 'filter' in search && !('text' in search) ? [search.filter] : [],
    );
    expect(beside[0]).toMatchObject({
      why: 'Else said of Siege of east Aleppo.',
      search: { filter: { about: ['siege-of-east-aleppo'] } },
    });
    for (const filter of filters) expect(filter.about ?? filter.between).toBeDefined();
  });

  it('takes for a speaker whom a word of saying stands by', async () => {
    expect(await filterOf('Sam Heller says so: what of weapons and the rebels there, pray?')).toMatchObject({
      accordingTo: ['sam-heller'],
    });
  });

  it('leaves out what stands after "before" without a date, and says so', async () => {
    const { understood } = await ask('Who was in command of the Levant Front before the dust had settled?');
    expect(understood).toMatchObject({ loose: true, unused: ['before dust had settled'] });
  });
});

describe('a question of which only words are known', () => {
  it.each([
    ['Which Syrian towns were under siege in early 2016?', 'boothroyd-peace-talks/regime-besieges-madaya'],
    [
      'Which government drew up a list of terrorist organisations for the peace talks?',
      'boothroyd-peace-talks/jordan-lists-islamic-groups',
    ],
    ['What were the HNC’s conditions for going to Geneva?', 'boothroyd-peace-talks/hnc-conditions'],
  ])('is searched for, and says so: %s', async (question, claim) => {
    const { understood, claims } = await ask(question);
    expect(understood!.text).toMatch(/^Not read as a sentence; searched for claims .*nearest in words to “/u);
    expect(claims.map(({ id }) => id)).toContain(claim);
  });

  it('is searched for without the word that asks for a reason, which is named', async () => {
    const { understood, claims } = await ask('Why did Assad let prisoners go in 2011?');
    expect(understood).toMatchObject({ loose: true, unused: ['why'], byWords: ['prisoners'] });
    expect(claims.map(({ id }) => id)).toContain('wsws-iso-aleppo/smith-regime-fostered-jihadists');
  });

  it('names the words that none of the claims has in which those named have a part', async () => {
    const { understood, claims } = await ask('Which buses were burned during the evacuation of Aleppo?');
    expect(understood).toMatchObject({ loose: true, unused: expect.arrayContaining(['burned']) });
    expect(claims.map(({ id }) => id)).toContain('heller-bitter-lessons/militias-seize-convoy');
  });

  it('takes an author for a speaker only where somebody speaks, and keeps comments apart', async () => {
    const attacked = await ask('Why did commenters attack Boothroyd?');
    expect(attacked.understood).toMatchObject({ accordingTo: [], parts: ['comment'], unused: ['why'] });
    const { understood, variables } = await ask('What were the HNC’s conditions for going to Geneva?');
    expect(understood!.parts).toEqual([]);
    expect(variables!['filter']).toMatchObject({ parts: ['BODY', 'NOTE'] });
  });

  it('is searched for by the names in it where these are all', async () => {
    const { understood } = await ask('Why did Assad pamper Islamist prisoners in 2011?');
    expect(understood!.byWords).toEqual(['assad', 'islamist', 'prisoners']);
  });

  it.each([
    ['Who did not stick to the Geneva process?', 'not'],
    ['Under what pressure had Turkey stopped arming the rebels there?', 'stopped'],
    ['Who in the whole affair refused arms and money to rebels that Turkey liked?', 'refused'],
    ['Why did only Jordan list terrorist organisations?', 'only'],
    ['Which articles bring up the anti-aircraft weapons that the rebels never got?', 'never'],
  ])('has the word named that turns it round or narrows it: %s', async (question, word) => {
    const { understood } = await ask(question);
    expect(understood!.text).toMatch(new RegExp(`^Not read as a sentence;.* Not used: .*“${word}”`, 'u'));
  });

  it('is searched for by what somebody got out of something, which is not what he did', async () => {
    const { understood, claims } = await ask('What did Russia gain from propping up Damascus?');
    expect(understood!.byWords).toContain('gain');
    expect(understood!.unused).not.toContain('gain');
    expect(claims[0]!.id).toBe('al-shami-tyrants/russia-regime-oil-gas-deals');
  });

  it('stays unread where more of its words are strange than known', async () => {
    const { understood } = await ask('Was chlorine or any other poison gas used in the fight for the city?');
    expect(understood).toBeNull();
  });

  it('has what is far from its words apart, though it has those named in it', async () => {
    const { beside } = await ask('What did Russia gain from propping up Damascus?');
    const far = beside.find(({ why }) => why.startsWith('Found by the same search, but far'));
    expect(far!.claims.length).toBeGreaterThan(0);
  });

  it('is searched for where it asks for no judgement though it has a word of one', async () => {
    expect((await ask('What went wrong in Aleppo, in the eyes of Ashidda?')).understood).not.toBeNull();
    const asked = await ask(
      'Is it true that Obama stopped other countries from giving the rebels air defence weapons?',
    );
    expect(asked.understood).not.toBeNull();
  });

  it('is searched for by names and time where these are all', async () => {
    const { understood } = await ask('What did Fateh al-Sham say with its remarks of 24 January 2017?');
    expect(understood).toMatchObject({ during: '2017-01-24', byWords: ['fateh', 'sham'] });
  });

  it('keeps the words of a term together', async () => {
    const { understood, claims } = await ask('What does the Marxist piece say about a no-fly zone?');
    expect(understood!.byWords).toEqual(['zone', 'fly']);
    expect(
      claims
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['marxist-fog-of-war/no-fly-zone-air-cover', 'marxist-fog-of-war/no-fly-zone-air-war']);
  });

  it('calls nothing far that answers the first of two questions', async () => {
    const both = await ask('Who backed the rebels and what did Iran get out of it?');
    const alone = await ask('Who backed the rebels?');
    const fitting = ({ claims, beside }: Awaited<ReturnType<typeof ask>>): readonly string[] => {
      const aside = new Set(beside.flatMap((side) => side.claims.map(({ id }) => id)));
      return claims.map(({ id }) => id).filter((id) => !aside.has(id));
    };
    expect(both.understood!.unused).toEqual(['and what did Iran get out of it']);
    expect(fitting(both)).toEqual(fitting(alone));
    const dropped = await ask(
      'Who sponsored the negotiations in Afghanistan, and which armed group resented them?',
    );
    expect(dropped.beside.map(({ why }) => why)).toContain(
      'Found by the same search, but far from the words of the question.',
    );
  });

  it('takes talks that fell apart for no aside', async () => {
    const { understood, claims } = await ask('How did the Geneva talks fall apart?');
    expect(understood!.byWords).toEqual(['apart', 'fall']);
    expect(claims[0]!.id).toBe('boothroyd-peace-talks/geneva-talks-collapsed');
  });

  it('is held to the sources that it names', async () => {
    const { variables } = await ask('What does Boothroyd write about the HNC’s conditions for Geneva?');
    expect(variables!['filter']).toEqual({
      involves: ['high-negotiations-committee'],
      sources: ['boothroyd-peace-talks'],
      parts: ['BODY', 'NOTE'],
    });
  });

  it.each([
    'How many people were evacuated from east Aleppo at the end?',
    'Who delivered a zeppelin to the towns under siege?',
    'Who did not stick to the agreement that nobody wanted?',
    'Who armed the rebels? Not in 2016',
    'Did Jordan deny a list of terrorists?',
    'Was the massacre of prisoners right, and whose massacre?',
    'Which towns did Abu have under siege in early 2016?',
    'Explain how many prisoners Assad released',
    'Why is it right to release prisoners like Assad did?',
    'Who demanded a no-fly zone over Aleppo?',
    'What do commenters expect of Merkel?',
    'How long did the battle for the towns under siege take?',
    'Who recruited child soldiers?',
    'What do Kurdish women want?',
    'Turkey and the Western diplomat, what of it in the war?',
  ])(
    'stays unread where a number, a word of no claim, a word that turns it round or a doubtful name stands in it: %s',
    async (question) => {
      expect((await ask(question)).understood).toBeNull();
    },
  );
});

describe('what somebody who is quoted says of reasons', () => {
  it('is searched for among his claims', async () => {
    const { understood, claims, beside } = await ask(
      'How does Omar Salkhou explain why Zinki went after Fastaqim?',
    );
    expect(understood!.text).toMatch(/in the words of Omar Salkhou .*Not used: .*“why”/u);
    const fitting = claims.slice(0, claims.length - beside.flatMap((side) => side.claims).length);
    expect(fitting.map(({ id }) => id)).toContain('heller-bitter-lessons/salkhou-zinki-attack-fastaqim');
    expect(fitting.every(({ voice }) => voice.some(({ name }) => name === 'Omar Salkhou'))).toBe(true);
  });

  it('is told whole where no other word is known', async () => {
    const { understood, variables } = await ask('What does Abu Ahmed say went wrong?');
    expect(understood!.text).toContain('Not used: “wrong”.');
    expect(variables!['filter']).toMatchObject({ voices: ['jumuah-abu-ahmed'] });
  });
});

describe('who speaks on reasons', () => {
  it.each([
    ['is one alone', 'According to Kerry and Lavrov, why did talks fail?'],
    ['is no author of a source', 'Why did Aleppo fall, according to Sam Heller?'],
  ])('%s', async (_, question) => {
    expect((await ask(question)).understood!.text).not.toContain('in the words of');
  });

  it('is not told whole where something else is asked', async () => {
    expect((await ask('According to Lavrov, who is guilty of the siege?')).understood).toBeNull();
  });
});

describe('a question for what no claim holds', () => {
  it.each([
    'Where were the people evacuated from east Aleppo taken?',
    'Where did the families who fled go after December 2016?',
    'Where were people fleeing to in February 2016?',
  ])('on somebody’s way is not read: %s', async (question) => {
    const { understood, problem } = await ask(question);
    expect(understood).toBeNull();
    expect(problem).toContain('where somebody went or was taken');
  });

  it.each([
    'Where is the fighting going on in Aleppo?',
    'Where was fighting still going on after the ceasefire?',
    'Where are the troops sent by Iran?',
    'Where did the militias sent by Iran fight?',
    'Where were civilians evacuated from in December 2016?',
  ])('is no question for where something is: %s', async (question) => {
    expect((await ask(question)).problem ?? '').not.toContain('where somebody went');
  });

  it.each(['Who profits from the war?', 'What benefit did Iran get from Aleppo?'])(
    'on gains is not read: %s',
    async (question) => {
      expect((await ask(question)).understood).toBeNull();
    },
  );

  it('has its end named as not used', async () => {
    const { understood } = await ask('When was the evacuation completed?');
    expect(understood!.text).toContain('Not used: “completed”.');
  });
});

describe('a question for an effect', () => {
  it('is searched by words', async () => {
    const { understood, claims } = await ask(
      'Did the infighting over Fastaqim contribute to the fall of Aleppo?',
    );
    expect(understood!.text).toMatch(/^Not read as a sentence;.*“infighting”/u);
    expect(claims.map(({ id }) => id)).toContain('heller-bitter-lessons/abu-bakr-attack-on-fastaqim');
  });

  it.each([
    ['Does anybody dispute that the attack on Fastaqim contributed to the fall of east Aleppo?', 'dispute'],
    ['Who denies that the infighting contributed to the fall of Aleppo?', 'denies'],
    ['Was Zinki’s attack on Fastaqim a reason east Aleppo fell?', 'reason'],
  ])('is searched wherever it was, and names what is no word of it: %s', async (question, word) => {
    const { understood, claims } = await ask(question);
    expect(understood!.text).toMatch(/^Not read as a sentence; searched for claims nearest in words to /u);
    expect(understood!.unused).toContain(word);
    const ids = claims.map(({ id }) => id);
    expect(ids).toContain('heller-bitter-lessons/abu-bakr-attack-on-fastaqim');
    expect(ids).toContain('heller-bitter-lessons/salkhou-zinki-attack-fastaqim');
  });

  it.each([
    ['Did Russia bomb hospitals, which hurt civilians?', 'al-shami-tyrants/russia-bombs-hospitals'],
    ['Did the US weaken or strengthen the rebels?', 'marxist-fog-of-war/us-backs-rebels'],
    ['Which states contributed troops to Assad?', 'al-shami-tyrants/some-russia-invited-by-regime'],
  ])('is none for what else is asked with its words: %s', async (question, id) => {
    const { understood, claims } = await ask(question);
    expect(understood!.text).not.toContain('nearest in words');
    expect(claims.map((claim) => claim.id)).toContain(id);
  });
});

describe('what an article is on', () => {
  it('is named as left out where it is asked who is quoted in it', async () => {
    const { understood, claims } = await ask('Who gets quoted in the WSWS article on the ISO?');
    expect(understood!.text).toContain('without “on the ISO”');
    expect(claims.map(({ id }) => id)).toContain('wsws-iso-aleppo/daher-cited');
  });
});
