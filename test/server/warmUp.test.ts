import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/claims/types.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { warmUp } from '../../src/server/warmUp.ts';
import { anEntity, worldGraph } from '../world.ts';

/** What is made of a graph of so many entities. */
function madeOf(entities: number): readonly string[] {
  const graph = worldGraph();
  const made: string[] = [];
  const { index } = graph;
  const many: readonly Entity[] = Array.from({ length: entities }, (_, n) => anEntity(`e${n}`, 'bloc'));
  const watched: KnowledgeGraph = {
    ...graph,
    index: { ...index, names: { ...index.names, entities: many } },
    layout: () => (made.push('layout'), graph.layout()),
    search: () => (made.push('search'), graph.search()),
  };
  warmUp(watched);
  return made;
}

describe('warmUp', () => {
  it('makes the layout and the search of a small dataset', () => {
    expect(madeOf(500)).toEqual(['layout', 'search']);
  });

  it('makes nothing of a large one, for which everybody would have to wait', () => {
    expect(madeOf(501)).toEqual([]);
  });
});
