import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/import/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Ahrar al-Sham', 'ahrar-al-sham'],
    ['جبهة النصرة', expect.stringMatching(/^[a-z-]{8,20}$/u)],
    ['“Côte d’Azur” (2nd)', 'cote-dazur-2nd'],
  ])('makes an id of %s: %s', (text, id) => {
    expect(slugOf(text)).toEqual(id);
  });

  it('keeps apart what begins alike', () => {
    const [one, other] = ['a', 'b'].map((end) => slugOf(`https://example.org/${'long-'.repeat(20)}${end}`));
    expect(one).not.toBe(other);
    expect(one!.length).toBeLessThanOrEqual(80);
  });

  it('has an id for what has no letters', () => {
    expect(slugOf('***')).toMatch(/^x-[0-9a-f]{8}$/u);
  });
});
