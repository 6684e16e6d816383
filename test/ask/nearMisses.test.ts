import { describe, expect, it } from 'vitest';
import type { Understood } from '../../src/ask/ask.ts';
import { openAleppo } from '../aleppo.ts';

const read = async (question: string): Promise<Understood | null> =>
  (await (await openAleppo()).context.ask(question)).understood;

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
  ])('is not read as a whole sentence: %s', async (question) => {
    const understood = await read(question);
    expect(understood === null || understood.loose || understood.unused.length > 0).toBe(true);
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

  it('is of the siege where it asks for the end of the siege', async () => {
    const understood = await read('Who held Aleppo at the end of the siege?');
    expect(understood!.corrections[0]!.readAs).toMatch(/the end of “.*siege/iu);
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
