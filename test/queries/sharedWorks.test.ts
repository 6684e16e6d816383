import { describe, expect, it } from 'vitest';
import { sharedWorks } from '../../src/queries/sharedWorks.ts';
import { aClaim, world, worldGraph } from '../world.ts';

describe('sharedWorks', () => {
  it('lists the works on which several sources rest, with what they say on that ground', () => {
    const graph = worldGraph({
      claims: [
        ...world.claims,
        aClaim({ id: 'chronicle/by-ballad', object: 'council', basis: ['ballad'] }),
        aClaim({ id: 'gazette/cites-ballad', subject: 'ballad', predicate: 'cited-by', object: 'gazette' }),
      ],
    });
    const [only, ...others] = sharedWorks(graph);
    expect(others).toEqual([]);
    expect(only!.work.id).toBe('ballad');
    expect(only!.sources.map(({ id }) => id)).toEqual(['chronicle', 'gazette']);
    expect(only!.claims.map(({ id }) => id)).toEqual(['chronicle/by-ballad']);
  });

  it('lists none where each work is of one source, and no persons', () => {
    expect(sharedWorks(worldGraph())).toEqual([]);
  });
});
