import { uint8Column } from '../columns/allocate.ts';
import { listAt } from '../columns/lists.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { perGraph } from './perGraph.ts';

/** 1 for each relation of which one of some sources, by number, speaks. */
export function spokenBy({ index }: KnowledgeGraph, sources: readonly number[]): Uint8Array {
  const { relations, links } = index;
  const spoken = uint8Column(relations.count);
  for (const source of sources) {
    for (const place of listAt(links.spoken, source)) spoken[relations.byId[place]!] = 1;
  }
  return spoken;
}

/** For each relation how many sources speak of it: none, one, or 2 for several. */
export const speakersOfEach = perGraph(({ index: { relations, links } }) => {
  const speakers = uint8Column(relations.count);
  for (const place of links.spoken.items) {
    const relation = relations.byId[place]!;
    if (speakers[relation]! < 2) speakers[relation]! += 1;
  }
  return speakers;
});
