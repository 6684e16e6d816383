import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** Most entities that are laid out before anybody asks: it takes under a second, in which nobody is answered. */
const MOST_ENTITIES = 500;

/** Makes what the first view of the explorer and a first question ask for, where that is quick: else the first reader waits for it. */
export function warmUp(graph: KnowledgeGraph): void {
  if (graph.index.names.entities.length > MOST_ENTITIES) return;
  graph.layout();
  graph.search();
  graph.claimSearch();
}
