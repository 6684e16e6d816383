import { describe, expect, it } from 'vitest';
import { ask } from './askAleppo.ts';

describe('what somebody aims at', () => {
  it.each([
    'What is Turkey after in the north of Syria?',
    'What does Turkey want in northern Syria?',
    'What are Turkey’s aims in northern Syria?',
  ])('is what is planned of it, with what was not read: %s', async (question) => {
    const { understood, claims, beside } = await ask(question);
    expect(understood).toMatchObject({ loose: true, modality: ['planned'] });
    expect(understood!.about.map(({ entity }) => entity.id)).toEqual(['turkey']);
    expect(understood!.unused.join(' ')).toMatch(/Syria/u);
    expect(claims.map(({ id }) => id)).toContain('al-shami-tyrants/turkey-against-kurdish-autonomy');
    const aside = new Set(beside.flatMap((side) => side.claims.map(({ id }) => id)));
    for (const { id, modality } of claims) if (!aside.has(id)) expect(modality).toBe('planned');
  });

  it('is all that fits where nothing else is asked', async () => {
    const { understood, claims, beside } = await ask('What were Iran’s aims?');
    expect(understood!.unused).toEqual([]);
    const aside = new Set(beside.flatMap((side) => side.claims.map(({ id }) => id)));
    const fitting = claims.filter(({ id }) => !aside.has(id));
    expect(fitting.map(({ id }) => id)).toContain('heller-bitter-lessons/iran-ready-to-crush-rebels');
    for (const { modality } of fitting) expect(modality).toBe('planned');
  });

  it('is told whole though where it is aimed at is not read', async () => {
    const { understood, beside } = await ask('What did Turkey want in Syria?');
    expect(understood!.unused).toEqual(['in Syria']);
    expect(beside.map(({ why }) => why).filter((why) => why.includes('far from the words'))).toEqual([]);
  });

  it.each([
    'What does Aleppo want?',
    'What does Turkey not want in Syria?',
    'What was the siege of Aleppo after?',
  ])('is not asked of what can have none, nor where it is denied: %s', async (question) => {
    expect((await ask(question)).understood?.modality ?? []).toEqual([]);
  });
});
