import { describe, expect, it } from 'vitest';
import { drawnRelations, type Part } from '../../client/src/state/drawnRelations.ts';
import { aRelation } from './aDrawing.ts';
import { aView } from './aView.ts';

/** crown – blue – red – neighbour – gazette, and crown – red. */
const RELATIONS = [
  'crown:backs:blue',
  'red:fights:blue',
  'neighbour:backs:red',
  'neighbour:cited-by:gazette',
  'crown:opposes:red',
].map((id) => aRelation(id));

const drawn = (part: Partial<Part>) => drawnRelations(RELATIONS, aView(part)).map(({ id }) => id);

describe('drawnRelations', () => {
  it('are all where nothing is taken out', () => {
    expect(drawnRelations(RELATIONS, aView())).toBe(RELATIONS);
  });

  it('leave out what leads to a hidden entity', () => {
    expect(drawn({ hidden: ['red', 'gazette'] })).toEqual(['crown:backs:blue']);
  });

  it('of an ego view are those among the entities that its steps reach', () => {
    expect(drawn({ ego: { entity: 'blue', depth: 1 } })).toEqual([
      'crown:backs:blue',
      'red:fights:blue',
      'crown:opposes:red',
    ]);
    expect(drawn({ ego: { entity: 'blue', depth: 2 } })).toHaveLength(4);
  });

  it('take in the neighbours of what is expanded', () => {
    const ego = { entity: 'blue', depth: 1 };
    expect(drawn({ ego, expanded: ['red'] })).toContain('neighbour:backs:red');
    expect(drawn({ ego, expanded: ['red', 'neighbour'] })).toHaveLength(5);
  });

  it('do not lead through a hidden entity', () => {
    expect(drawn({ ego: { entity: 'blue', depth: 3 }, hidden: ['red'] })).toEqual(['crown:backs:blue']);
  });
});
