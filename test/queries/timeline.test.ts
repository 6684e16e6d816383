import { describe, expect, it } from 'vitest';
import { claims } from '../../src/queries/claims.ts';
import { timeline } from '../../src/queries/timeline.ts';
import { aClaim, worldGraph } from '../world.ts';

const at = (...dates: (string | undefined)[]) =>
  worldGraph({
    claims: dates.map((when, index) => aClaim({ id: `chronicle/${index}`, ...(when ? { when } : {}) })),
  });

describe('timeline', () => {
  it('counts claims per month and predicate', () => {
    expect(timeline(worldGraph(), {})).toEqual({
      undated: 13,
      coarser: 1,
      buckets: [
        { from: '2001-03', predicate: 'backs', count: 1 },
        { from: '2001-04', predicate: 'fights', count: 1 },
        { from: '2001-04', predicate: 'negotiates-with', count: 1 },
      ],
    });
  });

  it('counts per year, where no date is too coarse', () => {
    const { undated, coarser, buckets } = timeline(worldGraph(), {
      by: 'year',
      filter: { predicates: ['backs'] },
    });
    expect({ undated, coarser }).toEqual({ undated: 9, coarser: 0 });
    expect(buckets.map(({ from, count }) => [from, count])).toEqual([
      ['2000', 1],
      ['2001', 1],
    ]);
  });

  it.each([
    ['an interval at its beginning', '2000-11/2001-02', '2000-11'],
    ['one of several months at the earliest', '[2001-01,2001-03]', '2001-01'],
    ['an uncertain month at itself', '2001-02?', '2001-02'],
  ])('counts %s', (_, when, from) => {
    expect(timeline(at(when), {}).buckets).toEqual([{ from, predicate: 'backs', count: 1 }]);
  });

  it.each([
    ['no date', undefined, 0],
    ['an open beginning', '../2001-02', 0],
    ['a year', '2000', 1],
    ['a season', '2000-21', 1],
    ['a decade', '199X', 1],
  ])('counts %s apart', (_, when, coarser) => {
    expect(timeline(at(when), {})).toEqual({ undated: 1, coarser, buckets: [] });
  });
});

describe('the claims behind a timeline', () => {
  const graph = worldGraph();
  const behind = (begins: string) => claims(graph, { filter: { begins }, first: 500 }).totalCount;

  it('are as many as it counts, in each unit and outside them', () => {
    for (const by of ['month', 'year'] as const) {
      const { buckets } = timeline(graph, { by });
      const counts = new Map<string, number>();
      for (const { from, count } of buckets) counts.set(from, (counts.get(from) ?? 0) + count);
      for (const [from, count] of counts) expect(behind(from), from).toBe(count);
    }
    expect(behind('undated')).toBe(12);
    expect(behind('coarser')).toBe(1);
    expect(behind('1999-01')).toBe(0);
  });

  it('are not asked for in what is no unit', () => {
    expect(() => behind('2016-13')).toThrow(
      'Argument "begins" is "2016-13"; it must be a month like "2016-12", a year like "2016", "undated" or "coarser".',
    );
  });
});
