import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('selfRelation', () => {
  it('lets a bloc fight within itself', async () => {
    const files = {
      'entities/bloc.yaml': '- id: rebels\n  name: Rebels\n',
      [CLAIMS]: claims({ subject: 'rebels', predicate: 'fights', object: 'rebels' }),
    };
    expect(await problemsOf('self-relation', files)).toEqual([]);
  });

  it('refuses a relation to itself', async () => {
    const files = { [CLAIMS]: claims({ object: 'russia' }) };
    expect(await problemsOf('self-relation', files)).toEqual([
      'sources/report/claims.yaml:1:62: error self-relation: Subject and object are both "russia"; a relation joins two entities, but for the infighting of a bloc.',
    ]);
  });
});
