import { describe, expect, it } from 'vitest';
import { OutOfTimeError, workUntil } from '../../src/claims/deadline.ts';
import { marksOfRelations } from '../../src/queries/marksOfRelations.ts';
import { worldGraph } from '../world.ts';

describe('marksOfRelations', () => {
  it('works out the mark of each relation once for each build', () => {
    const asked: number[] = [];
    const marks = marksOfRelations((_, relation) => {
      asked.push(relation);
      return relation % 3;
    });
    const graph = worldGraph();
    const { count } = graph.index.relations;
    const all = Array.from({ length: count }, (_, relation) => relation);
    expect([...marks(graph)]).toEqual(all.map((relation) => relation % 3));
    expect(marks(graph)).toBe(marks(graph));
    expect(asked).toEqual(all);
    expect(marks(worldGraph())).not.toBe(marks(graph));
    expect(asked).toEqual([...all, ...all]);
  });

  it('goes on where it was given up', () => {
    const asked: number[] = [];
    const marks = marksOfRelations((_, relation) => {
      asked.push(relation);
      if (asked.length === 3) throw new OutOfTimeError();
      return 1;
    });
    const graph = worldGraph();
    expect(() => workUntil(performance.now() + 60_000, () => marks(graph))).toThrow(OutOfTimeError);
    expect(marks(graph).every((mark) => mark === 1)).toBe(true);
    expect(asked.slice(0, 5)).toEqual([0, 1, 2, 2, 3]);
  });
});
