import type { Entity, EntityType, Source } from '../../src/claims/types.ts';
import { UNNAMED } from '../../src/claims/types.ts';
import { pickByShare, type Random } from './random.ts';

const TYPES: readonly (readonly [EntityType, number])[] = [
  ['person', 30],
  ['faction', 18],
  ['place', 15],
  ['organization', 15],
  ['bloc', 7],
  ['work', 6],
  ['event', 5],
  ['state', 4],
];

const NOTHING_MORE = { aliases: [], broader: [], by: [], of: [], unnamed: false, maybe: [] } as const;

/** Entities whose ids are all of one length, so that names sort as ids do: "faction-000012" is "Faction 000012". */
export function generateEntities(random: Random, count: number): readonly Entity[] {
  return Array.from({ length: count }, (_, number) => {
    const type = pickByShare(random, TYPES);
    const digits = String(number).padStart(6, '0');
    return { ...NOTHING_MORE, id: `${type}-${digits}`, type, name: `${capital(type)} ${digits}` };
  });
}

/** The entities of a dataset: those generated, the works that the sources are, the speakers left unnamed. By id. */
export function withSources(entities: readonly Entity[], sources: readonly Source[]): readonly Entity[] {
  const works = sources.map(({ id, title, date }): Entity => ({
    ...NOTHING_MORE,
    id,
    type: 'work',
    name: title,
    when: date,
  }));
  const unnamed: Entity = {
    ...NOTHING_MORE,
    id: UNNAMED,
    type: 'person',
    name: 'unnamed speakers',
    unnamed: true,
  };
  return [...entities, ...works, unnamed].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
