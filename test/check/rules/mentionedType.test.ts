import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, problemsOf, source } from '../world.ts';

describe('mentionedType', () => {
  it('asks for places, events, works and actors where these belong', async () => {
    const files = {
      [CLAIMS]: claims({ where: 'russia', event: 'aleppo', basis: ['rs21'], through: ['aleppo'] }),
      [SOURCE]: source({ publisher: 'aleppo', authors: ['russia'] }),
    };
    expect(await problemsOf('mentioned-type', files)).toEqual([
      'sources/report/claims.yaml:1:176: error mentioned-type: The field "where" must name a place, but "russia" is a state.',
      'sources/report/claims.yaml:1:193: error mentioned-type: The field "event" must name an event, but "aleppo" is a place.',
      'sources/report/claims.yaml:1:211: error mentioned-type: The field "basis" must name a work, but "rs21" is an organization.',
      'sources/report/claims.yaml:1:230: error mentioned-type: The field "through" must name a faction, a state, a person, an organization or a bloc, but "aleppo" is a place.',
      'sources/report/source.yaml:6:12: error mentioned-type: The field "publisher" must name a faction, a state, a person, an organization or a bloc, but "aleppo" is a place.',
      'sources/report/source.yaml:7:11: error mentioned-type: The field "authors" must name a person, an organization or a bloc, but "russia" is a state.',
    ]);
  });

  it('accepts what belongs there', async () => {
    const files = {
      [CLAIMS]: claims({
        where: 'aleppo',
        event: 'geneva-talks',
        basis: ['report'],
        through: ['john-kerry'],
      }),
      [SOURCE]: source({ publisher: 'rs21', authors: ['ashley-smith'] }),
    };
    expect(await problemsOf('mentioned-type', files)).toEqual([]);
  });
});
