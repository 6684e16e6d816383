import { describe, expect, it } from 'vitest';
import { paths, type PathsArguments } from '../../src/queries/paths.ts';
import { worldGraph } from '../world.ts';

const graph = worldGraph();
const chains = (args: PathsArguments): readonly string[] =>
  paths(graph, args).map(({ steps }) => steps.map(({ relation }) => relation.id).join(' '));

describe('paths', () => {
  it('finds the shortest chains first, whatever the direction of their relations', () => {
    expect(chains({ from: 'crown', to: 'red-company', first: 2 })).toEqual([
      'crown:backs:blue-company blue-company:negotiates-with:red-company',
      'crown:backs:blue-company red-company:fights:blue-company',
    ]);
  });

  it('gives each step the claims that it rests on: affirmed, actual ones', () => {
    const [path] = paths(graph, { from: 'crown', to: 'red-company' });
    expect(path?.length).toBe(2);
    expect(path?.steps[0]?.claims.map(({ id }) => id)).toEqual(['chronicle/crown-arms-blue']);
  });

  it.each<[string, PathsArguments]>([
    ['over a promise', { from: 'crown', to: 'scarlet-company', maxLength: 1 }],
    ['over a reader’s comment', { from: 'crown', to: 'red-company', maxLength: 1 }],
    ['over who cites whom, unless that is named', { from: 'miller', to: 'gazette' }],
    ['to itself', { from: 'crown', to: 'crown' }],
    ['over no predicate', { from: 'crown', to: 'blue-company', predicates: [] }],
    ['over what another says', { from: 'crown', to: 'blue-company', accordingTo: ['ferryman'] }],
    ['over another time', { from: 'crown', to: 'blue-company', during: '1999' }],
  ])('finds no way %s', (_, args) => {
    expect(chains(args)).toEqual([]);
  });

  it('goes over who cites whom where that is named', () => {
    expect(chains({ from: 'miller', to: 'gazette', predicates: ['cited-by'] })).toEqual([
      'miller:cited-by:gazette',
    ]);
  });

  it.each<[PathsArguments, string]>([
    [{ from: 'crown', to: 'leage' }, 'There is no entity "leage"; did you mean "league"?'],
    [
      { from: 'crown', to: 'league', maxLength: 7 },
      'Argument "maxLength" is 7; it must be a whole number from 1 to 6.',
    ],
    [
      { from: 'crown', to: 'league', first: 0 },
      'Argument "first" is 0; it must be a whole number from 1 to 20.',
    ],
  ])('refuses %j', (args, message) => {
    expect(() => paths(graph, args)).toThrow(message);
  });
});
