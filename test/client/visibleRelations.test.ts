import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../client/src/state/kindsOf.ts';
import { visibleRelations } from '../../client/src/state/visibleRelations.ts';
import type { ViewState } from '../../client/src/state/viewState.ts';
import { aDrawing } from './aDrawing.ts';
import { aView } from './aView.ts';

const { relations } = aDrawing;
const idsOf = (view: Partial<ViewState>, ofSources: string[] | null = null, ofKinds = ofSources) =>
  visibleRelations(
    relations,
    aView(view),
    ofSources && { ofSources: new Set(ofSources), ofKinds: new Set(ofKinds) },
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
