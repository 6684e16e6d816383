import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/ask.ts';
import { ask } from './askAleppo.ts';

const furtherOf = ({ beside }: Answer): readonly string[] =>
  beside.filter(({ why }) => why.startsWith('Asked further')).map(({ why }) => why);

describe('what is asked after a question', () => {
  it('is answered too, and its reading told', async () => {
    const answer = await ask('Who leads Zinki, and whom did the Levant Front fight?');
    expect(furtherOf(answer)[0]).toBe(
      'Asked further, “and whom did the Levant Front fight”, which was read as: Of whom it is said that Levant Front fights [who?].',
    );
    expect(answer.understood!.text).toBe('Of whom it is said that [who?] leads Nour al-Din al-Zinki.');
    const further = answer.beside.find(({ why }) => why.startsWith('Asked further'))!;
    for (const { subject } of further.claims) expect(subject.id).toBe('levant-front');
    expect(further.claims.length).toBeGreaterThan(0);
  });

  it('may speak of the only one named before', async () => {
    const answer = await ask('When was Zinki backed by the United States, and who led Zinki then?');
    expect(furtherOf(answer)[0]).toContain('leads Nour al-Din al-Zinki');
    const pronoun = await ask('Did the rebels fight in Aleppo, and who backed them?');
    expect(furtherOf(pronoun)[0]).toContain('backs Syrian rebels');
  });

  it('is not limited to the country of the state that it names either', async () => {
    const answer = await ask('Who besieged Aleppo, and who supported Assad in Syria?');
    expect(furtherOf(answer)[0]).toMatch(/ backs Government of Syria [^.]*\. Not used: “in Syria”\.$/u);
  });

  it('is what the one says of whom it is asked who cites him', async () => {
    const answer = await ask('Who cites the Guardian, and for what?');
    expect(furtherOf(answer)[0]).toContain('What is said according to The Guardian.');
    expect(answer.claims.map(({ id }) => id)).toContain('marxist-fog-of-war/guardian-few-welcome-rebels');
    expect(furtherOf(await ask('Who backs Assad, and what does the Guardian say?'))).toEqual([]);
  });

  it.each([
    'Which groups did Turkey back, and who else backed them?',
    'Who led Zinki, and whom did he fight?',
    'Did Russia and Turkey negotiate, and who backed it?',
  ])('is left alone where a pronoun may mean another: %s', async (question) => {
    expect(furtherOf(await ask(question))).toEqual([]);
  });

  it.each([
    'Who bombed Aleppo, when Russia intervened?',
    'Who backed the rebels, which Russia bombed in 2016?',
    'Did Iran support the militias, which besieged Aleppo?',
  ])('is no clause that tells more of the first: %s', async (question) => {
    const answer = await ask(question);
    expect(furtherOf(answer)).toEqual([]);
    expect(answer.understood).toMatchObject({ loose: true });
  });

  it('is answered with what is near where nothing fits it, which is said', async () => {
    const answer = await ask('Who bombed Aleppo, and who bombed Idlib in 2017?');
    expect(furtherOf(answer)[0]).toMatch(
      /^Asked further, “and who bombed Idlib in 2017”, .* Nothing fits it\. Without the limit of form and time\.$/u,
    );
  });

  it('is of whom the first is, where it is asked which sources say what', async () => {
    const answer = await ask(
      'Which sources say the US backed the rebels, and which say it withheld weapons from them?',
    );
    expect(furtherOf(answer)[0]).toMatch(
      /Which sources deny that United States backs Syrian rebels in the form of weapons\.$/u,
    );
    const other = await ask(
      'Which sources say Russia bombed hospitals, and which say the rebels shelled west Aleppo?',
    );
    expect(furtherOf(other)[0]).toMatch(/Which sources say that Syrian rebels fight West Aleppo/u);
    expect(other.claims.map(({ id }) => id)).toContain('marxist-fog-of-war/rebels-shell-west-aleppo');
  });

  it('is of whom the first is, where it is asked whether either is so', async () => {
    const answer = await ask(
      'Did the United States support the rebels or was it working with Russia and Assad?',
    );
    expect(furtherOf(answer)[0]).toMatch(/Whether it is said that United States is allied with Russia or /u);
    expect(answer.understood!.unused).toEqual([]);
  });

  it('is named as not used where nothing is said of it', async () => {
    const answer = await ask('Who bombed Aleppo, and who bombed Qatar?');
    expect(furtherOf(answer)).toEqual([]);
    expect(answer.understood!.text).toContain('and who bombed Qatar');
  });

  it('is named as not used where it is no known sentence', async () => {
    const answer = await ask('Who led Zinki, and why did the moon turn green?');
    expect(furtherOf(answer)).toEqual([]);
    expect(answer.understood!.unused).toEqual(['and why did the moon turn green']);
  });
});
