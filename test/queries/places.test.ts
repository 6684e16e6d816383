import { describe, expect, it } from 'vitest';
import { places } from '../../src/queries/places.ts';
import { aClaim, anEntity, worldGraph } from '../world.ts';

const MILL = anEntity('mill', 'place', {
  name: 'The Mill',
  coordinates: { latitude: 36.3, longitude: 37.2 },
});
const WOOD = anEntity('wood', 'place', { name: 'The Wood' });

/** The ford and the mill lie somewhere, the wood does not. */
const world = worldGraph({
  entities: [...worldGraph().dataset.entities, MILL, WOOD],
  claims: [
    aClaim({ id: 'chronicle/0', where: 'ford', when: '2001-03' }),
    aClaim({ id: 'chronicle/1', where: 'ford' }),
    aClaim({ id: 'chronicle/2', where: 'wood' }),
    aClaim({ id: 'gazette/0', predicate: 'fights', object: 'mill', where: 'ford' }),
    aClaim({ id: 'gazette/1', predicate: 'fights', object: 'mill', where: 'mill', when: '2001-05' }),
    aClaim({ id: 'gazette/2' }),
  ],
});
const shown = (args: Parameters<typeof places>[1]) =>
  places(world, args).edges.map(({ node: { place, claimCount, relations } }) => [
    place.id,
    claimCount,
    relations.map(({ id, claimCount: claims, undatedCount }) => `${id} ${claims} ${undatedCount}`),
  ]);

describe('places', () => {
  it('counts a claim once at each place that it names, as an end or as where it happened', () => {
    expect(shown({})).toEqual([
      ['ford', 3, ['crown:backs:blue-company 2 0', 'crown:fights:mill 1 0']],
      ['mill', 2, ['crown:fights:mill 2 0']],
    ]);
  });

  it('leaves out places without coordinates, and counts all that have them', () => {
    expect(places(world, { filter: { sources: [] } })).toMatchObject({ totalCount: 0, locatedCount: 2 });
  });

  it('counts what the filter lets through, and what it does only for want of a date', () => {
    expect(shown({ filter: { during: '2001-03', predicates: ['backs'] } })).toEqual([
      ['ford', 2, ['crown:backs:blue-company 2 1']],
    ]);
  });

  it('comes page by page', () => {
    const first = places(world, { first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(shown({ first: 1, after: first.pageInfo.endCursor }).map(([id]) => id)).toEqual(['mill']);
  });
});
