import { describe, expect, it } from 'vitest';
import { warmUp } from '../../src/server/warmUp.ts';
import { openAleppo } from '../aleppo.ts';

describe('what is made before anybody asks', () => {
  it('is the layout and the search of a small dataset, and of no large one', async () => {
    const { graph } = await openAleppo();
    const made: string[] = [];
    const watched = (entities: number) => ({
      ...graph,
      index: {
        ...graph.index,
        names: { ...graph.index.names, entities: graph.index.names.entities.slice(0, entities) },
      },
      layout: () => (made.push('layout'), graph.layout()),
      search: () => (made.push('search'), graph.search()),
    });
    warmUp(watched(300));
    expect(made).toEqual(['layout', 'search']);
    const large = watched(300);
    const many = Array.from({ length: 501 }, () => graph.index.names.entities[0]!);
    warmUp({ ...large, index: { ...large.index, names: { ...large.index.names, entities: many } } });
    expect(made).toHaveLength(2);
  });
});
