import { describe, expect, it } from 'vitest';
import { withoutAside } from '../../src/ask/rewording/asides.ts';
import { buildLexicon } from '../../src/ask/words/lexicon.ts';
import { readDataset } from '../../src/claims/readDataset.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { anEntity } from '../world.ts';

const { dataset } = await readDataset(PROJECT_PATHS.data);
const lexicon = buildLexicon(dataset!.vocabulary, [
  anEntity('russia', 'state', { name: 'Russia' }),
  anEntity('iran', 'state', { name: 'Iran' }),
]);

describe('withoutAside', () => {
  it.each([
    ['Apart from Russia, who backed X?', 'who backed X?', 'Apart from Russia'],
    ['Who, apart from Russia and Iran, backed X?', 'Who backed X?', 'apart from Russia and Iran'],
    ['Who backed X besides Russia?', 'Who backed X', 'besides Russia'],
    ['Who backed X, other than Russia or Iran?', 'Who backed X', 'other than Russia or Iran'],
    ['Which states other than Russia did X back?', 'Which states did X back?', 'other than Russia'],
    ['Whose planes hit X, besides Russia’s?', 'Whose planes hit X', 'besides Russia’s'],
    ['If not Russia, who backed X?', 'who backed X?', 'If not Russia'],
    ['Who backed X besides Russia in 2015?', 'Who backed X in 2015?', 'besides Russia'],
    ['Who other than Russia killed X?', 'Who killed X?', 'other than Russia'],
    ['Which states except Russia and Iran backed X?', 'Which states backed X?', 'except Russia and Iran'],
    ['Which states except Russia did X back?', 'Which states did X back?', 'except Russia'],
    ['Did anyone besides Russia bomb X?', 'Did anyone bomb X?', 'besides Russia'],
    ['Did nobody but Russia help X?', 'Did anyone help X?', 'but Russia'],
    ['Who talked with X without Russia taking part?', 'Who talked with X', 'without Russia'],
    ['Is there a source other than Iran that says so?', 'Is there a source that says so?', 'other than Iran'],
  ])('takes whom it sets aside out of %j', (question, rest, text) => {
    const { question: shorter, aside } = withoutAside(question, lexicon);
    expect([shorter, aside!.text]).toEqual([rest, text]);
    const names = aside!.entities.map(({ name }) => name);
    expect(names.every((name) => text.includes(name))).toBe(true);
    expect(names).toHaveLength(text.includes(' and ') || text.includes(' or ') ? 2 : 1);
  });

  it.each([
    'Who backed X besides those in 2015?',
    'Who backed X without Russia?',
    'Who talked with X without any state taking part?',
    'Besides nobody, who backed X?',
    'Which states other than those did X back?',
    'Who backed X?',
    'Who besides Russia’s allies backed X?',
    'Who other than Russia supporters called X a gang?',
    'Who besides Russia and its allies backed X?',
    'Did nobody except Iran not back X?',
  ])('leaves %j as it is', (question) => {
    expect(withoutAside(question, lexicon)).toEqual({ question, aside: undefined });
  });

  it('gives long words up', () => {
    const question = `who backed x besides ${'a'.repeat(970)},`;
    const begun = process.cpuUsage();
    expect(withoutAside(question, lexicon).aside).toBeUndefined();
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(500);
  });
});
