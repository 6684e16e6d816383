import { describe, expect, it } from 'vitest';
import { groupRelations } from '../../client/src/state/groupRelations.ts';
import { aRelation } from './aDrawing.ts';

describe('groupRelations', () => {
  it('groups by predicate and direction, who backs it first', () => {
    const groups = groupRelations(
      [aRelation('crown:fights:red'), aRelation('crown:backs:blue'), aRelation('neighbour:backs:crown')],
      'crown',
      [],
    );
    expect(groups.map(({ predicate, backwards }) => [predicate, backwards])).toEqual([
      ['backs', true],
      ['backs', false],
      ['fights', false],
    ]);
  });

  it('puts dissent first, then what most sources say', () => {
    const [group] = groupRelations(
      [
        aRelation('crown:backs:a', { sourceCount: 1 }),
        aRelation('crown:backs:b', { sourceCount: 5 }),
        aRelation('crown:backs:c', { status: 'DISPUTED' }),
      ],
      'crown',
      [],
    );
    expect(group?.members.map(({ id }) => id)).toEqual(['crown:backs:c', 'crown:backs:b', 'crown:backs:a']);
  });

  it('knows no direction of symmetric predicates', () => {
    const groups = groupRelations(
      [aRelation('blue:allied-with:crown'), aRelation('crown:allied-with:red')],
      'crown',
      ['allied-with'],
    );
    expect(groups).toHaveLength(1);
  });
});
