import { describe, expect, it } from 'vitest';
import type { Understood } from '../../src/ask/ask.ts';
import { openAleppo } from '../aleppo.ts';
import { ask } from './askAleppo.ts';

const read = async (question: string): Promise<Understood | null> => (await ask(question)).understood;

/** Questions beside those for which rules were made: each was once read as something else, without a word on it. */
describe('a question that is nearly another', () => {
  it.each([
    'Heller said that they were shelling Aleppo; who contests it?',
    'Did Turkey defend itself?',
    'Did Turkey contradict itself about Zinki?',
    'What excuses did the US offer for withholding weapons from the rebels?',
    'What reasons did Turkey give for stopping support of the rebels?',
    'Who held most of Aleppo at the end of 2016?',
    'Who promoted Abu Ahmed?',
    'Is Heller right on Turkey?',
    'Is Ashley Smith right when he says that Russia bombed hospitals?',
    'Did the United States make use of jihadists?',
    'Did Russia rely on Iran?',
    'Who was defeated?',
    'Who got the rebels?',
    'Did the United States disown the rebels?',
    'Do the sources agree on how the war began?',
    'Which states were accused of the bombing of Aleppo by the United States?',
    'Who took the Christian district of Aleppo?',
    'Who bombed the old city of Aleppo?',
    'Who bombed the government-held east of Aleppo?',
    'How does al-Shami view Russia’s line on the war?',
    'Did Assad let prisoners go in 2011?',
    'Who killed the government’s envoys?',
    'Do the rebels have a base of support?',
    'Who killed the most civilians?',
    'Who came from Ankara?',
    'Did Clinton support a no-fly zone?',
    'Was Zinki a militia?',
    'What happened in Aleppo on 5 May or 6 June 2016?',
    'Who is Russia said by Assad to fight?',
    'What was the criticism by Trump of Iran?',
    'Who attacked the Nusra city Idlib?',
    'What is said about the rebel leaders?',
    'What do commentators say about Russia?',
    'Did Turkey let jihadists go to Syria?',
  ])('is not read as a whole sentence: %s', async (question) => {
    const understood = await read(question);
    expect(understood === null || understood.loose || understood.unused.length > 0).toBe(true);
  });

  it('says of whom it is before a colon, if what stands after it names nobody', async () => {
    const understood = await read(
      'With what did sponsors supply the men inside Aleppo: cash, ammunition, arms?',
    );
    expect(understood?.leftOut ?? '').toBe('');
  });

  it.each([
    ['Who led Zinki after Salkhou in 2016?', '2017/..'],
    ['Who armed the rebels before Jordan stopped support in 2015?', '../2014'],
    ['Did Turkey arm the rebels before Russia intervened in 2015?', '../2014'],
    ['Who held Aleppo before the end of 2016?', '../2016-09-30'],
    ['What does Heller say at the end about Aleppo?', '2016-12'],
  ])('is not limited to another time: %s', async (question, time) => {
    expect((await read(question))?.during ?? null).not.toBe(time);
  });

  it.each([
    ['What position does Sam Heller have?', /^What is said according to Sam Heller\.$/u],
    ['What position did Kerry attack?', /^What is said according to John Kerry\.$/u],
    ['Were the rebels invited by Turkey?', /relations between Syrian rebels and Turkey/u],
    ['At whose invitation did Iran join the talks?', /^(?!.*troops)/u],
    ['Who met within Ankara?', /in Ankara\.$/u],
    ['Where does Ankara lie?', /^Of whom it is said that Ankara is located in/u],
    [
      'Was the US part of the talks between Russia and Turkey on Aleppo?',
      /relations between United States, Russia, Turkey/u,
    ],
    ['Did Turkey, Iran, Russia negotiate?', /relations between Turkey, Iran and Russia/u],
    ['Did Putin comment on the bombing of hospitals?', /^(?!.*comments)/u],
    ['According to the American authors, who bombed Aleppo?', /according to United States\.$/u],
    [
      'Which sources deny that the United States and Russia were allied?',
      /^Denials that United States is allied with Russia\.$/u,
    ],
    ['Is Ankara in talks with Russia?', /Turkey negotiates with Russia\.$/u],
    ['What role did Erdogan play?', /^What is said to be done by Turkey/u],
    ['Help us: who bombed Aleppo?', /Left out: “Help us”\.$/u],
    ['Note: who bombed Aleppo?', /^(?!.*in notes)/u],
    [
      'Which militias did Russia bomb?',
      /\[which faction, bloc or organization, first those called “militias”\?\]/u,
    ],
    ['Does the reader learn who bombed hospitals?', /^(?!.*comments)/u],
    ['Which sources deny what readers say about Turkey?', /^(?!.*cited)/u],
    ['What militia did Omar Salkhou lead?', /^Of whom it is said that Omar Salkhou leads \[which/u],
  ])('keeps who speaks, acts and is meant: %s', async (question, echo) => {
    expect((await read(question))?.text ?? '').toMatch(echo);
  });

  it('finds what was found before by a noun that names may have, too', async () => {
    const { context } = await openAleppo();
    const led = await context.ask('What militia did Omar Salkhou lead?');
    expect(led.claims[0]!.id).toBe('heller-bitter-lessons/salkhou-leads-zinki');
    const { variables } = await context.ask('Which militias fought which states?');
    expect(variables!['filter']).toMatchObject({ objectTypes: ['STATE'] });
  });

  it('is of the siege where it asks for the end of the siege', async () => {
    const understood = await read('Who held Aleppo at the end of the siege?');
    expect(understood!.corrections[0]!.readAs).toMatch(/the end of “.*siege/iu);
  });

  it.each([
    [
      'Who are the allies of the Syrian government?',
      'Of whom it is said that [who?] is allied with Government of Syria.',
    ],
    [
      'Do the sources agree on who besieged Aleppo?',
      'Read in part, without “do the sources agree on”: Of whom it is said that [who?] fights Aleppo in the form of siege.',
    ],
  ])('is read as what it is: %s', async (question, reading) => {
    expect((await read(question))!.text).toBe(reading);
  });

  it('takes claims without a date for words on a time where it asks who is silent, or whether it is so', async () => {
    const { context } = await openAleppo();
    const silent = await context.ask('Which sources are silent on Russia in 2015?');
    expect(silent.answer).toMatch(/^Every source has a claim of it /u);
    for (const question of [
      'Do the sources disagree on whether the United States backed Assad in 2016?',
      'Did the United States back Assad in 2016?',
    ]) {
      const { claims, beside } = await context.ask(question);
      const fitting = claims.slice(0, claims.length - beside.flatMap((side) => side.claims).length);
      expect(new Set(fitting.map(({ polarity }) => polarity))).toEqual(new Set(['affirmed', 'denied']));
    }
  });

  it('says that claims are denied where it tells whom else somebody is said not to back', async () => {
    const { context } = await openAleppo();
    const { beside } = await context.ask('Did Turkey abandon Assad?');
    const others = beside.filter(({ why }) => why.startsWith('Whom else'));
    expect(others.flatMap(({ claims }) => claims).filter(({ polarity }) => polarity === 'denied')).toEqual(
      [],
    );
  });
});
