import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../client/src/state/kindsOf.ts';
import { overlapOf, type Overlap, visibleRelations } from '../../client/src/state/visibleRelations.ts';
import { seenRelations } from '../../client/src/state/seen.ts';
import type { ViewState } from '../../client/src/state/viewState.ts';
import { aDrawing } from './aDrawing.ts';
import { aView } from './aView.ts';

const { relations } = aDrawing;
const atAnyTime = (ids: readonly string[]) => new Map<string, Overlap>(ids.map((id) => [id, null]));
const idsOf = (view: Partial<ViewState>, ofSources: string[] | null = null, ofKinds = ofSources) =>
  visibleRelations(
    relations,
    aView(view),
    ofSources && { ofSources: atAnyTime(ofSources), ofKinds: atAnyTime(ofKinds ?? []) },
  ).map(({ id }) => id);

describe('visibleRelations', () => {
  it('leaves out who cites whom and what lies where at first', () => {
    expect(idsOf({})).toEqual(['crown:backs:blue', 'neighbour:backs:red', 'red:fights:blue']);
  });

  it('shows the predicates and the statuses that are ticked', () => {
    expect(idsOf({ predicates: ['cited-by', 'fights'] })).toEqual([
      'red:fights:blue',
      'crown:cited-by:gazette',
    ]);
    expect(idsOf({ status: ['DISPUTED'] })).toEqual(['crown:backs:blue']);
    expect(idsOf({ status: [] })).toEqual([]);
  });

  it('shows of the drawing what the server says matches sources and kinds', () => {
    expect(idsOf({ sources: ['gazette'] }, ['red:fights:blue', 'not:drawn:here'])).toEqual([
      'red:fights:blue',
    ]);
    expect(
      idsOf({ kinds: ['weapons'] }, ['crown:backs:blue', 'red:fights:blue'], ['crown:backs:blue']),
    ).toEqual(['crown:backs:blue']);
  });

  it('shows relations without a kind where their box is ticked', () => {
    expect(
      idsOf({ kinds: ['weapons', '-'] }, ['crown:backs:blue', 'red:fights:blue'], ['crown:backs:blue']),
    ).toEqual(['crown:backs:blue', 'red:fights:blue']);
  });
});

describe('visibleRelations with months', () => {
  const matching = {
    ofSources: new Map<string, Overlap>([
      ['crown:backs:blue', 'CERTAIN'],
      ['neighbour:backs:red', 'UNDATED'],
      ['red:fights:blue', 'POSSIBLE'],
    ]),
    ofKinds: new Map<string, Overlap>([
      ['crown:backs:blue', 'POSSIBLE'],
      ['neighbour:backs:red', 'UNDATED'],
    ]),
  };
  const shown = (more: Partial<ViewState>) =>
    visibleRelations(relations, aView({ from: '2016-07', ...more }), matching).map(({ id }) => id);

  it('shows what may lie in them, and what is undated unless that is left out', () => {
    expect(shown({})).toEqual(['crown:backs:blue', 'neighbour:backs:red', 'red:fights:blue']);
    expect(shown({ undatedToo: false })).toEqual(['crown:backs:blue', 'red:fights:blue']);
  });

  it('takes the overlap of the claims with the kinds that are asked for', () => {
    expect(overlapOf('crown:backs:blue', matching)).toBe('POSSIBLE');
    expect(overlapOf('red:fights:blue', matching)).toBe('POSSIBLE');
    expect(overlapOf('crown:cited-by:gazette', matching)).toBeNull();
  });

  it('says how each relation is seen, and nothing without a lens and months', () => {
    expect(seenRelations(relations, aView(), matching)).toBeNull();
    const seen = seenRelations(relations, aView({ to: '2016-12' }), matching);
    expect(seen?.get('neighbour:backs:red')).toEqual({ standing: null, overlap: 'UNDATED' });
    const lens = { kind: 'source', source: 'gazette' } as const;
    expect(seenRelations(relations, aView({ lens }), null)?.get('red:fights:blue')).toEqual({
      standing: 'unspoken',
      overlap: null,
    });
  });
});

describe('kindsOf', () => {
  it('lists the kinds that occur in the order of the vocabulary, each once', () => {
    const vocabulary = [
      {
        label: 'backs',
        kinds: [
          { id: 'weapons', definition: 'Arms.' },
          { id: 'troops', definition: 'Soldiers.' },
          { id: 'funding', definition: 'Money.' },
        ],
      },
      { label: 'is cited by', kinds: [{ id: 'quoted', definition: 'In its words.' }] },
    ];
    expect(kindsOf(relations, vocabulary)).toEqual([
      { id: 'weapons', title: 'backs: Arms.' },
      { id: 'funding', title: 'backs: Money.' },
      { id: 'quoted', title: 'is cited by: In its words.' },
    ]);
  });
});
