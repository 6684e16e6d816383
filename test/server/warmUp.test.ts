import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/claims/types.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { warmUp } from '../../src/server/warmUp.ts';
import { anEntity, worldGraph } from '../world.ts';

/** What is made of a graph of so many entities. */
async function madeOf(entities: number): Promise<readonly string[]> {
  const graph = worldGraph();
  const made: string[] = [];
  const { index } = graph;
  const many: readonly Entity[] = Array.from({ length: entities }, (_, n) => anEntity(`e${n}`, 'bloc'));
  const watched: KnowledgeGraph = {
    ...graph,
    index: { ...index, names: { ...index.names, entities: many } },
    laidOut: async () => (made.push('layout'), graph.laidOut()),
    search: () => (made.push('search'), graph.search()),
  };
  await warmUp(watched);
  return made;
}

describe('warmUp', () => {
  it('makes the layout, then the search', async () => {
    expect(await madeOf(20_000)).toEqual(['layout', 'search']);
  });

  it('leaves the search of very many names to whoever searches', async () => {
    expect(await madeOf(20_001)).toEqual(['layout']);
  });
});
