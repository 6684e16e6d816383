import { describe, expect, it } from 'vitest';
import { buildEntitySearch } from '../../src/graph/entitySearch.ts';
import { anEntity } from '../world.ts';

const search = buildEntitySearch([
  anEntity('al-nusra-front', 'faction', {
    name: 'al-Nusra Front',
    aliases: [{ text: 'Jabhat al-Nusra' }, { text: 'جبهة النصرة' }],
  }),
  anEntity('fateh-al-sham-front', 'faction', {
    name: 'Fateh al-Sham Front',
    aliases: [{ text: 'Jabhat Fatah Al-Sham' }, { text: 'JFS' }],
  }),
  anEntity('nour-al-din-al-zinki', 'faction', {
    name: 'Nour al-Din al-Zinki',
    aliases: [{ text: 'Harakat Nour al-Din al-Zinki' }, { text: 'Zinki' }],
  }),
  anEntity('ahrar-al-sham', 'faction', { name: 'Ahrar al-Sham' }),
  anEntity('government-of-syria', 'state', {
    name: 'Government of Syria',
    aliases: [{ text: 'Assad regime' }, { text: 'Syrian government' }],
  }),
  anEntity('syria', 'place', { name: 'Syria' }),
]);

describe('EntitySearch', () => {
  it.each([
    ['Zinki', 'nour-al-din-al-zinki'],
    ['Nour el-Din Zenki', 'nour-al-din-al-zinki'],
    ['Jabhat Fath al-Sham', 'fateh-al-sham-front'],
    ['Fatah al Sham', 'fateh-al-sham-front'],
    ['جبهة النصرة', 'al-nusra-front'],
    ['Syrian government', 'government-of-syria'],
    ['syrian gov', 'government-of-syria'],
    ['assad regme', 'government-of-syria'],
    ['JFS', 'fateh-al-sham-front'],
    ['nusra', 'al-nusra-front'],
    ['SYRIA', 'syria'],
    ['ahrar al-sham', 'ahrar-al-sham'],
    ['fateh-al-sham-front', 'fateh-al-sham-front'],
  ])('finds by %j first %s', (text, id) => {
    expect(search.find(text)[0]).toBe(id);
  });

  it.each(['', '   ', '…', 'xyzzy'])('finds nothing by %j', (text) => {
    expect(search.find(text)).toEqual([]);
  });
});
