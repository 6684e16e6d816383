import { describe, expect, it } from 'vitest';
import { subgraph, type SubgraphArguments } from '../../src/queries/subgraph.ts';
import { worldGraph } from '../world.ts';

const overlapOf = (id: string, args: SubgraphArguments) =>
  subgraph(worldGraph(), args).relations.find((relation) => relation.id === id)?.overlap;

describe('the overlap of drawn relations', () => {
  it.each<[string, string, SubgraphArguments, 'certain' | 'possible' | 'undated' | null | undefined]>([
    ['is null where no time is asked about', 'red-company:fights:blue-company', {}, null],
    ['is certain for every choice of days', 'neighbour:backs:league', { during: '2000' }, 'certain'],
    ['is possible for some choice of days', 'neighbour:backs:league', { during: '2000-07' }, 'possible'],
    ['is undated where nothing dated matches', 'crown:backs:blue-company', { during: '2000-07' }, 'undated'],
    [
      'goes by the surest of the claims that match',
      'crown:backs:blue-company',
      { during: '2001-03/..' },
      'certain',
    ],
    [
      'looks at the claims that meet the other filters alone',
      'crown:backs:blue-company',
      { during: '2001-03', sources: ['gazette'] },
      'undated',
    ],
    ['knows no bound where one is open', 'neighbour:backs:league', { during: '../2000-12' }, 'certain'],
    [
      'leaves readers’ comments aside unless asked for',
      'crown:backs:red-company',
      { during: '2000', comments: true },
      'undated',
    ],
    [
      'is not asked of relations that do not match',
      'red-company:fights:blue-company',
      { during: '2000' },
      undefined,
    ],
  ])('%s', (_, id, args, expected) => {
    expect(overlapOf(id, args)).toBe(expected);
  });
});
