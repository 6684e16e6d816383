import { describe, expect, it } from 'vitest';
import { ask } from './askAleppo.ts';

describe('whom somebody quotes on something', () => {
  it.each([
    'Which sources does the Marxist article cite on Western sanctions?',
    'Whom does In Defence of Marxism quote on sanctions?',
    'Who is quoted on sanctions in the Marxist article?',
    'Who is cited by In Defence of Marxism on sanctions?',
  ])('is searched for among what that one attributes to others: %s', async (question) => {
    const { understood, claims, beside } = await ask(question);
    expect(understood).toMatchObject({ loose: true, attributed: 'by source' });
    expect(understood!.text).toContain('in the words of others, according to In Defence of Marxism');
    const aside = new Set(beside.flatMap((side) => side.claims.map(({ id }) => id)));
    const fitting = claims.filter(({ id }) => !aside.has(id));
    expect(fitting.map(({ id }) => id)).toContain('marxist-fog-of-war/un-leak-sanctions-health');
    for (const { source, voice, part } of fitting) {
      expect(source.id).toBe('marxist-fog-of-war');
      expect(voice.length).toBeGreaterThan(0);
      expect(part).not.toBe('comment');
    }
  });

  it('may be asked of one who is quoted himself', async () => {
    const { understood, claims } = await ask(
      'Whom does the Guardian quote on the people of Aleppo siding with the regime?',
    );
    expect(understood!.text).toContain('in the words of The Guardian or whom they quote');
    expect(claims.slice(0, 2).map(({ id }) => id)).toContain('marxist-fog-of-war/sheikh-city-with-regime');
  });

  it('may be asked of anybody', async () => {
    const { understood, claims } = await ask('Who is quoted on the role of Turkey?');
    expect(understood!.text).toBe(
      'Not read as a sentence; searched for claims in the words of others, nearest in words to “turkey”.',
    );
    expect(claims.map(({ id }) => id)).toContain('marxist-fog-of-war/dia-turkey-backs-opposition');
  });

  it('names the kind of those asked for, and keeps a time a time', async () => {
    const { understood } = await ask('Which witnesses does Heller quote on Russia in 2016?');
    expect(understood).toMatchObject({ unused: ['witnesses'], during: '2016', byWords: ['russia'] });
  });

  it.each([
    'Whom does Russia quote on sanctions?',
    'Whom does the Marxist article cite?',
    'Whom does Heller quote on Russia, not Iran?',
    'Who is quoted on Russia but not on Iran?',
    'Which sources does Heller cite on Nusra but not on Ahrar al-Sham?',
  ])('is not asked here: %s', async (question) => {
    expect((await ask(question)).understood?.attributed ?? null).toBeNull();
  });
});
