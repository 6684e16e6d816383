import { describe, expect, it } from 'vitest';
import { nearMisses } from '../../src/problems/nearMisses.ts';

const IDS = [
  'russia',
  'united-states',
  'nour-al-din-al-zinki',
  'aleppo',
  'east-aleppo',
  'west-aleppo',
  'al-nusra-front',
];

describe('nearMisses', () => {
  it.each([
    ['rusia', ['russia']],
    ['RUSSIA', ['russia']],
    ['ruissa', ['russia']],
    ['United States', ['united-states']],
    ['unitd-states', ['united-states']],
    ['united', ['united-states']],
    ['zinky', ['nour-al-din-al-zinki']],
    ['alleppo', ['aleppo', 'east-aleppo', 'west-aleppo']],
    ['Jabhat', []],
    ['al', []],
    ['', []],
    ['***', []],
  ])('finds for "%s" %j', (word, ids) => {
    expect(nearMisses(word, IDS)).toEqual(ids);
  });

  it('compares other spellings and gives the id', () => {
    const candidates = [
      { id: 'al-nusra-front', spellings: ['Jabhat al-Nusra', 'Djabhat an-Nuṣra'] },
      'russia',
    ];
    expect(nearMisses('jabhat', candidates)).toEqual(['al-nusra-front']);
    expect(nearMisses('Djabhat an-Nusra', candidates)).toEqual(['al-nusra-front']);
  });

  it('gives at most three, the nearest first, equally near ones by id', () => {
    expect(nearMisses('talks', ['talk-c', 'talks-b', 'talks-a', 'talks', 'talks-d'])).toEqual([
      'talks',
      'talks-a',
      'talks-b',
    ]);
  });

  it('gives each id once', () => {
    expect(nearMisses('rusia', ['russia', { id: 'russia', spellings: ['Rusia'] }])).toEqual(['russia']);
  });

  it('is quick with long words', () => {
    expect(nearMisses('x'.repeat(1_000_000), IDS)).toEqual([]);
  });
});
