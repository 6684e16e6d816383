import { describe, expect, it } from 'vitest';
import { gaps, type GapsArguments } from '../../src/queries/gaps.ts';
import { worldGraph } from '../world.ts';

const graph = worldGraph();
const found = (args: GapsArguments): Record<string, readonly string[]> =>
  Object.fromEntries(gaps(graph, args).edges.map(({ node }) => [node.relation.id, node.gaps]));

describe('gaps', () => {
  it('says what is wanting, most gaps first', () => {
    const all = found({});
    expect(all['crown:backs:blue-company']).toEqual(['single-origin', 'unanswered']);
    expect(all['neighbour:backs:red-company']).toEqual(['undated', 'unanswered']);
    expect(all['red-company:member-of:league']).toEqual(['single-origin', 'undated', 'unknown-kind']);
    expect(all['miller:cited-by:gazette']).toEqual(['single-origin']);
    expect(all['crown:backs:scarlet-company']).toBeUndefined();
    const numbers = Object.values(all).map(({ length }) => length);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  it('can be asked for some gaps and predicates', () => {
    expect(Object.keys(found({ gaps: ['unanswered'] })).sort()).toEqual([
      'crown:backs:blue-company',
      'neighbour:backs:red-company',
    ]);
    expect(Object.keys(found({ predicates: ['fights'] }))).toEqual(['red-company:fights:blue-company']);
    expect(Object.keys(found({ filter: { entities: ['league'] } }))).toEqual([
      'red-company:member-of:league',
      'neighbour:backs:league',
    ]);
    expect(Object.keys(found({ filter: { sources: ['gazette'] }, predicates: ['backs'] }))).toEqual([
      'council:backs:blue-company',
      'crown:backs:blue-company',
      'neighbour:backs:red-company',
    ]);
    expect(found({ filter: { sources: [] } })).toEqual({});
    expect(Object.keys(found({ filter: { polarity: 'denied' } }))).toEqual([
      'crown:backs:blue-company',
      'neighbour:backs:red-company',
    ]);
    expect(() => found({ filter: { sources: ['nowhere'] } })).toThrow('There is no source "nowhere"');
    expect(found({ gaps: [] })).toEqual({});
    expect(gaps(graph, { first: 2 }).pageInfo.hasNextPage).toBe(true);
  });
});
