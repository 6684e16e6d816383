import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/ask.ts';
import { openAleppo } from '../aleppo.ts';

const ask = async (question: string): Promise<Answer> => (await openAleppo()).context.ask(question);
const besideOf = ({ beside }: Answer, why: RegExp): readonly string[] =>
  beside.filter((side) => why.test(side.why)).flatMap(({ claims }) => claims.map(({ id }) => id));

describe('what stands beside an answer', () => {
  it('is what is said of members, groups and renamings, with the ground on which they are near', async () => {
    const answer = await ask('Did the people of Aleppo support the rebels?');
    expect(answer.answer).toContain('No claim fits the question');
    expect(
      besideOf(answer, /near to it: .*Population of Aleppo \(which Civilians of Aleppo is part/u),
    ).toContain('marxist-fog-of-war/aleppo-not-behind-rebels');
    expect(answer.answer).toContain("Population of Aleppo backs Aleppo's rebels:");
  });

  it('is what is said to the contrary where the question asks for one side alone', async () => {
    const answer = await ask('Who denies that the United States is allied with Russia?');
    expect(besideOf(answer, /^To the contrary, it is also affirmed\./u)).toContain(
      'al-shami-tyrants/us-russia-coordinate',
    );
  });

  it('is what stands in readers’ comments, said to be no word of the source', async () => {
    const answer = await ask('Did anyone train rebels?');
    expect(besideOf(answer, /readers’ comments/u)[0]).toBe(
      'boothroyd-peace-talks/c2-us-trains-non-salafists',
    );
    expect(answer.answer).toContain('in a reader’s comment');
  });

  it('is what nothing but a limit of place, form or time kept away', async () => {
    const answer = await ask('Were Washington and Moscow allies in Syria?');
    expect(besideOf(answer, /^Without the limit of place\./u).length).toBeGreaterThan(0);
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
    expect(operation).toContain(`beside${beside.length}: claims(`);
    expect(Object.keys(variables!).filter((name) => name.startsWith('beside'))).toHaveLength(beside.length);
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

  it('reads verbs in two parts, and those that say that a relation does not hold', async () => {
    const kept = await ask('Did Russia keep Assad in power?');
    expect(kept.variables!['filter']).toMatchObject({ predicates: ['backs'], subjects: ['russia'] });
    const left = await ask('Who abandoned the Aleppo rebels?');
    expect(left.variables!['filter']).toMatchObject({ predicates: ['backs'], polarity: 'DENIED' });
  });
});
