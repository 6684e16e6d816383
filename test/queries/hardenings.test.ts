import { describe, expect, it } from 'vitest';
import { hardenings } from '../../src/queries/hardenings.ts';
import { aClaim, world, worldGraph } from '../world.ts';

const own = aClaim({ id: 'gazette/own', subject: 'council', object: 'red-company' });
const graph = worldGraph({
  claims: [
    ...world.claims,
    own,
    {
      ...own,
      id: 'gazette/envoy',
      voice: ['envoy-1'],
      stance: 'reports',
      certainty: 'possible',
      when: '2001-03',
    },
    { ...own, id: 'gazette/envoy-sure', voice: ['envoy-2'], stance: 'reports' },
    {
      ...own,
      id: 'gazette/envoy-denies',
      voice: ['envoy-1'],
      stance: 'reports',
      certainty: 'possible',
      polarity: 'denied',
    },
    {
      ...own,
      id: 'gazette/envoy-later',
      voice: ['envoy-1'],
      stance: 'reports',
      certainty: 'possible',
      when: '2003',
    },
    { ...own, id: 'chronicle/perhaps', source: 'chronicle', certainty: 'probable' },
    aClaim({ id: 'gazette/cites', subject: 'chronicle', predicate: 'cited-by', object: 'gazette' }),
  ],
});
const ids = (args: Parameters<typeof hardenings>[1]): string[] =>
  hardenings(graph, args).edges.map(({ node }) => node.restsOn.id);

describe('hardenings', () => {
  it('lists an own word that is surer than the voice or the work that it rests on', () => {
    expect(ids({})).toEqual(['chronicle/perhaps', 'gazette/envoy']);
    expect(hardenings(graph, {}).edges[0]!.node.own.id).toBe('gazette/own');
  });

  it('can be asked of sources and predicates, and pages', () => {
    expect(ids({ sources: ['chronicle'] })).toEqual([]);
    expect(ids({ predicates: ['fights'] })).toEqual([]);
    expect(ids({ filter: { sources: ['gazette'], polarity: 'affirmed' } })).toEqual(ids({}));
    expect(ids({ filter: { polarity: 'denied' } })).toEqual([]);
    expect(hardenings(graph, { first: 1 })).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(() => ids({ sources: ['gazete'] })).toThrow('did you mean "gazette"?');
  });
});
