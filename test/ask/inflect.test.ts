import { describe, expect, it } from 'vitest';
import { inflect, pluralOf } from '../../src/ask/words/inflect.ts';

describe('inflect', () => {
  it.each([
    ['back', 'back backs backed backed backing'],
    ['give', 'give gives gave given giving'],
    ['withhold', 'withhold withholds withheld withheld withholding'],
    ['supply', 'supply supplies supplied supplied supplying'],
    ['equip', 'equip equips equipped equipped equipping'],
    ['stop', 'stop stops stopped stopped stopping'],
    ['shell', 'shell shells shelled shelled shelling'],
    ['veto', 'veto vetoes vetoed vetoed vetoing'],
    ['condemn', 'condemn condemns condemned condemned condemning'],
    ['lie', 'lie lies lay lain lying'],
  ])('knows the forms of %s', (verb, forms) => {
    expect(Object.values(inflect(verb)).join(' ')).toBe(forms);
  });

  it('inflects the first word of a phrase', () => {
    expect(inflect('lay siege to')).toMatchObject({ past: 'laid siege to', gerund: 'laying siege to' });
  });
});

describe('pluralOf', () => {
  it.each([
    ['backer', 'backers'],
    ['ally', 'allies'],
    ['proxy of', 'proxies of'],
    ['negotiating partner', 'negotiating partners'],
  ])('of %s is %s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });
});
