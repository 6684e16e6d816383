import { describe, expect, it } from 'vitest';
import { claimFilterOf } from '../../client/src/state/claimFilterOf.ts';
import { timelineRows } from '../../client/src/state/timelineRows.ts';
import { aView } from './aView.ts';

describe('timelineRows', () => {
  it('gathers the predicates of a month, and counts the months without claims between two with', () => {
    const backs = { from: '2015-11', predicate: 'backs', count: 2, layer: null };
    const fights = { from: '2015-11', predicate: 'fights', count: 3, layer: null };
    const later = { from: '2016-02', predicate: 'backs', count: 1, layer: null };
    const next = { from: '2016-03', predicate: 'backs', count: 1, layer: null };
    expect(timelineRows([backs, fights, later, next])).toEqual([
      { type: 'month', month: '2015-11', count: 5, buckets: [backs, fights] },
      { type: 'gap', after: '2015-11', months: 2 },
      { type: 'month', month: '2016-02', count: 1, buckets: [later] },
      { type: 'month', month: '2016-03', count: 1, buckets: [next] },
    ]);
    expect(timelineRows([])).toEqual([]);
  });
});

describe('claimFilterOf', () => {
  const all = ['backs', 'cited-by', 'located-in'];

  it('leaves out at first what the drawing leaves out', () => {
    expect(claimFilterOf(aView(), all)).toEqual({ predicates: ['backs'], sources: null, kinds: null });
    expect(claimFilterOf(aView({ predicates: ['cited-by'] }), all).predicates).toEqual(['cited-by']);
  });

  it('asks for all kinds where claims without one are wanted too', () => {
    expect(claimFilterOf(aView({ kinds: ['weapons'] }), all).kinds).toEqual(['weapons']);
    expect(claimFilterOf(aView({ kinds: ['weapons', '-'] }), all).kinds).toBeNull();
  });
});
